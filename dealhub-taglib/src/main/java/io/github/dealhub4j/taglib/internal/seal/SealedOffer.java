package io.github.dealhub4j.taglib.internal.seal;

import java.time.Instant;

/**
 * An offer with proof that this application made it to one user, for a while.
 *
 * @param offer what is offered
 * @param expires when it ends, in whole seconds
 * @param seal the proof; good for its user only, and so no secret
 */
public record SealedOffer(Offer offer, Instant expires, String seal) {}
