/** JMH benchmarks of parts that are called often and that the public API reaches without a DealHub. */
@NullMarked
package io.github.dealhub4j.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
