/** A DealHub that answers at once, or after 20 ms, with answers made beforehand. It runs in a JVM of its own. */
@NullMarked
package io.github.dealhub4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;
