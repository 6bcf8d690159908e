/**
 * Opening DealHub CPQ for a partner user: who it is, what is to be opened, and the one-time ticket that the user's
 * browser redeems.
 */
@NullMarked
package io.github.dealhub4j.launch;

import org.jspecify.annotations.NullMarked;
