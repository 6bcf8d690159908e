/**
 * DealHub CPQ for Java: the connection ({@link io.github.dealhub4j.DealHub}), its settings, and the exceptions that
 * every call shares. Quotes live in {@link io.github.dealhub4j.quote}, opening CPQ for a partner user in
 * {@link io.github.dealhub4j.launch}. Packages named {@code internal} are not for applications.
 */
@NullMarked
package io.github.dealhub4j;

import org.jspecify.annotations.NullMarked;
