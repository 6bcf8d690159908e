/** Proof that a page of the application offered something to its user. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.internal.seal;

import org.jspecify.annotations.NullMarked;
