package io.github.dealhub4j.quote;

import io.github.dealhub4j.InvalidRequestException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The CRM's id of an opportunity ({@code external_opportunity_id}). DealHub knows opportunities by it; prefer Salesforce's
 * 18-character form, since the one with 15 differs from others only by case.
 *
 * <p>Opaque: never trimmed, never case-folded, never empty. Immutable.
 *
 * @param value the id as it was given
 */
public record OpportunityId(String value) implements Serializable {

    /**
     * Checks the id.
     *
     * @throws InvalidRequestException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public OpportunityId {
        OpaqueId.check("OpportunityId", value);
    }

    /**
     * The id with this text.
     *
     * @throws InvalidRequestException if {@code value} is null, blank, {@code .} or {@code ..}, or not one line of whole characters
     */
    public static OpportunityId of(String value) {
        return new OpportunityId(value);
    }

    // Written out: what the platform makes of records keeps the class of the first one that is compared, and with it an
    // application
    // that was undeployed, in a cache of its own (seen on 17).

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OpportunityId that && value.equals(that.value);
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
