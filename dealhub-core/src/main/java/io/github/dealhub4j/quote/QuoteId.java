package io.github.dealhub4j.quote;

import io.github.dealhub4j.InvalidRequestException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

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
     * @throws InvalidRequestException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public QuoteId {
        OpaqueId.check("QuoteId", value);
    }

    /**
     * The id with this text.
     *
     * @throws InvalidRequestException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public static QuoteId of(String value) {
        return new QuoteId(value);
    }

    // Written out: what the platform makes of records keeps the class of the first one that is compared, and with it an
    // application
    // that was undeployed, in a cache of its own (seen on 17).

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuoteId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The id itself, for messages and addresses. */
    @Override
    public String toString() {
        return value;
    }
}
