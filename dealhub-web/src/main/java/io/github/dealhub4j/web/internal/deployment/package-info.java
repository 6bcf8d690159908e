/** Settings, contributed beans and texts of an application, as one value. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.internal.deployment;

import org.jspecify.annotations.NullMarked;
