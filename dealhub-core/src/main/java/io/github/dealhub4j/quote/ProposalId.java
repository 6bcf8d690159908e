package io.github.dealhub4j.quote;

import java.io.Serializable;

/**
 * The number that people see in DealHub's user interface ({@code dealhub_proposal_id}, such as {@code Q-12927}).
 *
 * <p>Opaque: never trimmed, never case-folded, never empty. Immutable.
 *
 * @param value the id as it was given
 */
public record ProposalId(String value) implements Serializable {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public ProposalId {
        OpaqueId.check("ProposalId", value);
    }

    /**
     * The id with this text.
     *
     * @throws IllegalArgumentException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }

    /** The id itself, for messages and addresses. */
    @Override
    public String toString() {
        return value;
    }
}
