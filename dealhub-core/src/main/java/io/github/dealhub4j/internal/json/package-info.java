/**
 * Everything that touches JSON, over {@code jakarta.json}: bytes to values and back, lenient where DealHub varies and
 * exact where it must not.
 */
@NullMarked
package io.github.dealhub4j.internal.json;

import org.jspecify.annotations.NullMarked;
