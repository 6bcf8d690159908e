/** What an application has set and contributed, as one value, and what people read there. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.internal.deployment;

import org.jspecify.annotations.NullMarked;
