/** Tag handlers, the launch endpoint and what they share. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.taglib.internal;

import org.jspecify.annotations.NullMarked;
