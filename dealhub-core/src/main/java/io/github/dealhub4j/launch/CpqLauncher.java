package io.github.dealhub4j.launch;

import io.github.dealhub4j.AuthenticationException;
import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.ProtocolException;
import io.github.dealhub4j.UnavailableException;

/**
 * Takes a partner user into DealHub CPQ.
 *
 * <p>DealHub hands its session cookie to whoever calls the address that opens CPQ. Only a browser can keep it: so this
 * class authenticates the user, and the browser redeems the {@link LaunchTicket}.
 *
 * <p>Thread-safe. Source: {@code docs/reference/dealhub-api.md}, "Opening CPQ".
 */
public interface CpqLauncher {

    /**
     * Authenticates the partner user with DealHub and returns what the user's browser needs to open CPQ. Call it when
     * the user clicks, not when the page is made: the ticket lives for 60 seconds and works once.
     *
     * <p><b>DealHub may create the user</b> if it does not know the user id: this is no health check.
     *
     * <p>Blocks, at most for the {@linkplain DealHubConfig#launchTimeout() launch time-out}. Sends one POST and never repeats
     * it.
     *
     * @throws AuthenticationException if DealHub does not accept the partner key or this machine's address
     * @throws InvalidRequestException if DealHub does not accept the user, in its own words
     * @throws UnavailableException if DealHub cannot be reached, or is too slow; unless nothing was sent, it may have made the
     *     user all the same, which the message says
     * @throws ProtocolException if DealHub's answer cannot be understood
     */
    LaunchTicket prepare(PartnerUser user, LaunchIntent intent);
}
