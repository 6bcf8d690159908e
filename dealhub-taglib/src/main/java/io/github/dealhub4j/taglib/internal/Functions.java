package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.quote.QuoteAction;
import org.jspecify.annotations.Nullable;

/** The functions of the tag library for EL. */
public final class Functions {
    private Functions() {}

    /**
     * {@code dh:allows(status, action)}: whether DealHub documents that the action works in the status.
     *
     * @param status a status, DealHub's text for one, or a quote
     * @param action {@code submit}, {@code publish} or {@code sign-externally}
     * @throws IllegalArgumentException if there is no such action
     */
    public static boolean allows(@Nullable Object status, @Nullable Object action) {
        QuoteAction named = ActionName.parse(action)
                .orElseThrow(() -> new IllegalArgumentException(
                        "dh:allows(status, action): the action must be submit, publish or sign-externally, not \""
                                + action + "\"."));
        return StatusValue.of(status).allows(named);
    }
}
