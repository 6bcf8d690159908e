/** The start of the tag library and its settings. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.taglib.internal;

import org.jspecify.annotations.NullMarked;
