package io.github.dealhub4j.quote;

import io.github.dealhub4j.InvalidRequestException;
import io.github.dealhub4j.internal.request.Arguments;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Where a quote stands in its life. DealHub spells statuses in several ways and may add new ones: what carries a
 * status keeps DealHub's own text beside it.
 *
 * <p>Source: {@code docs/reference/dealhub-api.md}, "Statuses".
 */
public enum QuoteStatus {
    /** Being written; nobody was asked to approve it yet. */
    DRAFT("Draft"),
    /** Submitted, and waiting for its approvers. */
    APPROVAL_PROCESS("Approval Process"),
    /** Approved, or in need of no approval: it can go to the customer. */
    READY_TO_BE_SENT("Ready To Be Sent"),
    /** Visible to the customer in a DealRoom. */
    PUBLISHED("Published"),
    /** Signed. Final. */
    WON("Won"),
    /** Turned down. Final. */
    REJECTED("Rejected"),
    /** Taken back after it was submitted. */
    RECALLED("Recalled"),
    /** A status that this version of the library does not know; read DealHub's text instead. */
    UNKNOWN("Unknown");

    private static final Map<String, QuoteStatus> BY_LABEL = new HashMap<>();
    private static final Map<String, QuoteStatus> BY_SPELLING = new HashMap<>();

    static {
        for (QuoteStatus status : values()) {
            BY_LABEL.put(status.label, status);
            BY_SPELLING.put(folded(status.label), status);
        }
        BY_SPELLING.put("ready", READY_TO_BE_SENT);
        BY_SPELLING.put("publish", PUBLISHED);
    }

    private final String label;

    QuoteStatus(String label) {
        this.label = label;
    }

    /**
     * The status that DealHub's text stands for: case, spaces and {@code _} do not matter, and DealHub's short forms
     * are known.
     *
     * @param text DealHub's text, or any other
     * @return the status, {@link #UNKNOWN} if the text is none
     * @throws InvalidRequestException if there is no text at all: whoever has none does not know of a status
     */
    public static QuoteStatus parse(String text) {
        if (text == null) {
            throw Arguments.invalid("The text of a status", "is null", "pass what DealHub wrote, even if it is empty");
        }
        QuoteStatus usual = BY_LABEL.get(text);
        return usual == null ? BY_SPELLING.getOrDefault(folded(text), UNKNOWN) : usual;
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s_]+", "").toLowerCase(Locale.ROOT);
    }

    /** The status as DealHub's user interface shows it, such as {@code Ready To Be Sent}. */
    public String label() {
        return label;
    }

    /** Whether nothing can happen to the quote any more. */
    public boolean isFinal() {
        return this == WON || this == REJECTED;
    }
}
