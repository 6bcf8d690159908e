package io.github.dealhub4j.taglib;

import io.github.dealhub4j.launch.LaunchIntent;
import java.time.Instant;

/**
 * A launch that a page offers to its user: what the browser script sends to the launch endpoint.
 *
 * @param instance the name of the DealHub instance, empty for the default one
 * @param intent what is to be opened
 * @param expires when the offer ends, in whole seconds
 * @param seal proof that this application offered it to this user; good for its user only, and so no secret
 */
public record SealedIntent(String instance, LaunchIntent intent, Instant expires, String seal) {}
