package io.github.dealhub4j.quote;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Who has signed in a DealRoom.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface DealRoomSigners {

    /** How far signing has come, in DealHub's words, such as {@code Partially signed}. */
    Optional<String> state();

    /** Signers of the buyer. */
    List<Signer> buyers();

    /** Signers of the seller. */
    List<Signer> sellers();

    /** Fields of DealHub's answer that are absent here because they could not be read; at most 20. */
    List<UnreadableField> unreadable();

    /** Somebody who signs. */
    interface Signer {

        /** The signer's company. */
        Optional<String> companyName();

        /** The signer. */
        Optional<String> name();

        /** The signer's job title. */
        Optional<String> title();

        /** When it was signed. */
        Optional<Instant> signedAt();

        /** The signer's place in the order. */
        OptionalInt ordinal();
    }
}
