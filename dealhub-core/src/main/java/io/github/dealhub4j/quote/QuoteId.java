package io.github.dealhub4j.quote;

import java.io.Serializable;

/**
 * DealHub's own id of a quote ({@code dealhub_quote_id}): what the Actions and Quote APIs want.
 *
 * <p>Opaque: never trimmed, never case-folded, never empty. Immutable.
 *
 * @param value the id as it was given
 */
public record QuoteId(String value) implements Serializable {

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public QuoteId {
        OpaqueId.check("QuoteId", value);
    }

    /**
     * The id with this text.
     *
     * @throws IllegalArgumentException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public static QuoteId of(String value) {
        return new QuoteId(value);
    }

    /** The id itself, for messages and addresses. */
    @Override
    public String toString() {
        return value;
    }
}
