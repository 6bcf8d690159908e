/**
 * Everything that touches the wire: requests go through the Jakarta REST client of the runtime, where filters see them, and are
 * carried out by one engine that is the same everywhere. For each failure it says whether DealHub may have got the request.
 */
@NullMarked
package io.github.dealhub4j.internal.http;

import org.jspecify.annotations.NullMarked;
