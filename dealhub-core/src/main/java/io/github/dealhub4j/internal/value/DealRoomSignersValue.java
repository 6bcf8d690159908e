package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.DealRoomSigners;
import io.github.dealhub4j.quote.UnreadableField;
import java.util.List;
import java.util.Optional;

/** Behind {@link DealRoomSigners}. */
public record DealRoomSignersValue(
        Optional<String> state, List<Signer> buyers, List<Signer> sellers, List<UnreadableField> unreadable)
        implements DealRoomSigners {

    /** Copies what could change. */
    public DealRoomSignersValue {
        buyers = List.copyOf(buyers);
        sellers = List.copyOf(sellers);
        unreadable = List.copyOf(unreadable);
    }

    @Override
    public String toString() {
        return ValueText.of(DealRoomSigners.class, this);
    }
}
