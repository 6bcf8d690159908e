/**
 * Side-by-side measurements of this library, of the clients that are generated from DealHub's OpenAPI descriptions, and of
 * bare {@code java.net.http}: the only place where this project makes claims about speed. This package drives one JVM per
 * contestant and judges the numbers; {@code worker} is what runs in those JVMs, {@code server} answers in DealHub's place.
 */
@NullMarked
package io.github.dealhub4j.benchmarks;

import org.jspecify.annotations.NullMarked;
