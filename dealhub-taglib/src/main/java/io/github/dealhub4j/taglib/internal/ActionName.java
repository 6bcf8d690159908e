package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.quote.QuoteAction;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action as pages name it: {@code submit}, {@code publish}, {@code sign-externally}, in any spelling of ours. */
final class ActionName {
    private ActionName() {}

    static Optional<QuoteAction> parse(@Nullable Object name) {
        if (name instanceof QuoteAction action) {
            return Optional.of(action);
        }
        String wanted =
                name == null ? "" : name.toString().toLowerCase(Locale.ROOT).replace('-', '_');
        for (QuoteAction action : QuoteAction.values()) {
            if (action.wireName().equals(wanted)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }
}
