/**
 * What goes out, before it does: the rules of values and requests, in one place for all of them. Public for other packages of
 * this library only.
 */
@NullMarked
package io.github.dealhub4j.internal.request;

import org.jspecify.annotations.NullMarked;
