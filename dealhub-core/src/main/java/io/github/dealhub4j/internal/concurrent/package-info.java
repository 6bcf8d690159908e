/** Threads of the library's own: daemons with a name, gone soon after they are idle. */
@NullMarked
package io.github.dealhub4j.internal.concurrent;

import org.jspecify.annotations.NullMarked;
