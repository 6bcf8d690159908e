/**
 * DealHub's JSON, read forward field by field with {@code jakarta.json}: how it varies from interface to interface is settled
 * here, and one odd field does not lose the others.
 */
@NullMarked
package io.github.dealhub4j.internal.json;

import org.jspecify.annotations.NullMarked;
