/**
 * JMH benchmarks and side-by-side measurements: the only place where this project makes claims about speed. There are
 * none yet.
 */
@NullMarked
package io.github.dealhub4j.benchmarks;

import org.jspecify.annotations.NullMarked;
