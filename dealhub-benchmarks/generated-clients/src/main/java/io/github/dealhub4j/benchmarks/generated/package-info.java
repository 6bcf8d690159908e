/** The clients that are generated from DealHub's descriptions as contestants, each used as it is generated. */
package io.github.dealhub4j.benchmarks.generated;
