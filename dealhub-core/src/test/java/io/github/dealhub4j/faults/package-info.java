/**
 * Whatever a network, a proxy or a server can do to an exchange: one call is at most one POST on the wire, an answer that is
 * cut is no success, and every call ends in time with one of our exceptions. Seen from outside, over real sockets.
 */
@NullMarked
package io.github.dealhub4j.faults;

import org.jspecify.annotations.NullMarked;
