/** What runs in the JVM of one contestant: its client, the loops that call it, and what they cost. */
@NullMarked
package io.github.dealhub4j.benchmarks.worker;

import org.jspecify.annotations.NullMarked;
