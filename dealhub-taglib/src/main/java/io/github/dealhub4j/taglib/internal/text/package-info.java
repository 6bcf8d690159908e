/** What people read, in their language. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.taglib.internal.text;

import org.jspecify.annotations.NullMarked;
