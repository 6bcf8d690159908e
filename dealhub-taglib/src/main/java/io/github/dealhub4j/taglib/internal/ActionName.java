package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.quote.QuoteAction;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An action as pages name it: {@code submit}, {@code publish}, {@code sign-externally}, in any spelling of ours. */
final class ActionName {
    private ActionName() {}

    static Optional<QuoteAction> parse(@Nullable Object name) {
        return name instanceof QuoteAction action
                ? Optional.of(action)
                : QuoteAction.parse(name == null ? null : name.toString());
    }
}
