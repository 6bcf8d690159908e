package io.github.dealhub4j.quote;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the documentation of DealHub says about one action on a quote in one status.
 *
 * @param verdict whether the action may be tried
 * @param outcomes the statuses that the action leads to, in the order of {@link QuoteStatus}; empty unless
 *     {@link Verdict#ALLOWED}
 * @param reason why, as a sentence for people
 */
public record Transition(Verdict verdict, Set<QuoteStatus> outcomes, String reason) {

    /** Copies {@code outcomes}. */
    public Transition {
        EnumSet<QuoteStatus> copy = EnumSet.noneOf(QuoteStatus.class);
        copy.addAll(outcomes);
        outcomes = Collections.unmodifiableSet(copy);
    }

    /** Whether an action may be tried. */
    public enum Verdict {
        /** Documented to work. */
        ALLOWED,
        /** Documented to be refused; the {@link Transition#reason() reason} says why. */
        FORBIDDEN,
        /** The documentation is silent, so DealHub decides. A client must not forbid what is only undocumented. */
        UNSTATED
    }
}
