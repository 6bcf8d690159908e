package io.github.dealhub4j.quote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who has signed in a DealRoom. Immutable.
 *
 * @param state how far signing has come, in DealHub's words, such as {@code Partially signed}
 * @param buyers signers of the buyer
 * @param sellers signers of the seller
 * @param unreadable fields of DealHub's answer that are absent here because they could not be read; at most 20
 */
public record DealRoomSigners(
        Optional<String> state, List<Signer> buyers, List<Signer> sellers, List<UnreadableField> unreadable) {

    /** Copies the lists. */
    public DealRoomSigners {
        buyers = List.copyOf(buyers);
        sellers = List.copyOf(sellers);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Somebody who signs.
     *
     * @param companyName the signer's company
     * @param name the signer
     * @param title the signer's job title
     * @param signedAt when it was signed
     * @param ordinal the signer's place in the order
     */
    public record Signer(
            Optional<String> companyName,
            Optional<String> name,
            Optional<String> title,
            Optional<Instant> signedAt,
            OptionalInt ordinal) {}
}
