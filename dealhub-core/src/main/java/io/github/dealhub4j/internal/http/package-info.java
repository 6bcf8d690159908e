/**
 * Everything that touches the wire, over the Jakarta REST client of the runtime: bytes out, bytes in, and for each
 * failure whether the request may have reached DealHub.
 */
@NullMarked
package io.github.dealhub4j.internal.http;

import org.jspecify.annotations.NullMarked;
