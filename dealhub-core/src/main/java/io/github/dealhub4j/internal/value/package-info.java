/**
 * What is read from DealHub, as the library keeps it: a record behind each interface of {@link io.github.dealhub4j.quote}.
 * Public, so that EL and JSON-B can read them on every server; not for applications.
 */
@NullMarked
package io.github.dealhub4j.internal.value;

import org.jspecify.annotations.NullMarked;
