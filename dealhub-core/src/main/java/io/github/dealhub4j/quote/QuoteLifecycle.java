package io.github.dealhub4j.quote;

import static io.github.dealhub4j.quote.QuoteStatus.APPROVAL_PROCESS;
import static io.github.dealhub4j.quote.QuoteStatus.DRAFT;
import static io.github.dealhub4j.quote.QuoteStatus.PUBLISHED;
import static io.github.dealhub4j.quote.QuoteStatus.READY_TO_BE_SENT;
import static io.github.dealhub4j.quote.QuoteStatus.RECALLED;
import static io.github.dealhub4j.quote.QuoteStatus.REJECTED;
import static io.github.dealhub4j.quote.QuoteStatus.UNKNOWN;
import static io.github.dealhub4j.quote.QuoteStatus.WON;

import io.github.dealhub4j.quote.Transition.Verdict;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which action is possible in which status, and where it leads: a pure table, without a call to DealHub.
 *
 * <p>Thread-safe, never blocks. Source: {@code docs/reference/dealhub-api.md}, "Acting on a quote".
 */
public final class QuoteLifecycle {
    private static final Transition UNSTATED = new Transition(
            Verdict.UNSTATED, Set.of(), "DealHub's documentation does not say whether this is possible.");

    private static final Map<QuoteStatus, Map<QuoteAction, Transition>> TABLE = new EnumMap<>(QuoteStatus.class);

    // spotless:off
    static {
        //                    submit                                   publish                                          sign externally
        row(DRAFT,            to(APPROVAL_PROCESS, READY_TO_BE_SENT),  no("it must be submitted and approved first"),   no("it must be submitted first"));
        row(APPROVAL_PROCESS, no("it is waiting for approval"),        no("it is waiting for approval"),                no("it is waiting for approval"));
        row(READY_TO_BE_SENT, UNSTATED,                                to(PUBLISHED),                                   to(WON));
        row(PUBLISHED,        UNSTATED,                                UNSTATED,                                        to(WON));
        row(WON,              no("it is won, which is final"),         no("it is won, which is final"),                 no("it is won, which is final"));
        row(REJECTED,         no("it is rejected, which is final"),    no("it is rejected, which is final"),            no("it is rejected, which is final"));
        row(RECALLED,         UNSTATED,                                UNSTATED,                                        no("it must be ready to be sent, or published"));
        row(UNKNOWN,          UNSTATED,                                UNSTATED,                                        UNSTATED);
    }
    // spotless:on

    private QuoteLifecycle() {}

    /** What is documented about {@code action} on a quote in {@code status}. */
    public static Transition check(QuoteStatus status, QuoteAction action) {
        Transition transition = TABLE.getOrDefault(status, Map.of()).get(action);
        return transition == null ? UNSTATED : transition;
    }

    /**
     * The statuses that {@code action} leads to from {@code status}; empty where the action is forbidden or the
     * documentation is silent.
     */
    public static Set<QuoteStatus> outcomes(QuoteStatus status, QuoteAction action) {
        return check(status, action).outcomes();
    }

    /** The statuses that {@code action} can lead to, from whichever status. */
    public static Set<QuoteStatus> outcomes(QuoteAction action) {
        EnumSet<QuoteStatus> all = EnumSet.noneOf(QuoteStatus.class);
        for (QuoteStatus status : QuoteStatus.values()) {
            all.addAll(outcomes(status, action));
        }
        return Collections.unmodifiableSet(all);
    }

    private static void row(QuoteStatus status, Transition submit, Transition publish, Transition signExternally) {
        Map<QuoteAction, Transition> row = new EnumMap<>(QuoteAction.class);
        row.put(QuoteAction.SUBMIT, submit);
        row.put(QuoteAction.PUBLISH, publish);
        row.put(QuoteAction.SIGN_EXTERNALLY, signExternally);
        TABLE.put(status, row);
    }

    private static Transition to(QuoteStatus first, QuoteStatus... more) {
        return new Transition(Verdict.ALLOWED, EnumSet.of(first, more), "DealHub documents this step.");
    }

    private static Transition no(String reason) {
        return new Transition(Verdict.FORBIDDEN, Set.of(), reason);
    }
}
