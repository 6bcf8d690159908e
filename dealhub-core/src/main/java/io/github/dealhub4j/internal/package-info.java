/**
 * The calls of DealHub's interface, each as one class over {@link io.github.dealhub4j.internal.http} and
 * {@link io.github.dealhub4j.internal.json}. Not for applications: it changes without notice.
 */
@NullMarked
package io.github.dealhub4j.internal;

import org.jspecify.annotations.NullMarked;
