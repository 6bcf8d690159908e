package io.github.dealhub4j.quote;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be done to a quote from outside DealHub.
 *
 * <p>Source: {@code docs/reference/dealhub-api.md}, "Acting on a quote".
 */
public enum QuoteAction {
    /** Send a draft into its approval workflow. */
    SUBMIT("submit"),
    /** Show an approved quote to the customer in a DealRoom. */
    PUBLISH("publish"),
    /** Record that the customer has signed outside of DealHub. */
    SIGN_EXTERNALLY("sign_externally");

    private final String wireName;

    QuoteAction(String wireName) {
        this.wireName = wireName;
    }

    /** The action with this name, in DealHub's interface, in markup or in Java; case does not matter. Empty if there is none. */
    public static Optional<QuoteAction> parse(@Nullable String name) {
        String wanted = name == null ? "" : name.toLowerCase(Locale.ROOT).replace('-', '_');
        for (QuoteAction action : values()) {
            if (action.wireName.equals(wanted)) {
                return Optional.of(action);
            }
        }
        return Optional.empty();
    }

    /** The name of the action in DealHub's interface, such as {@code sign_externally}. */
    public String wireName() {
        return wireName;
    }

    /** The name of the action in markup and in requests of the browser, such as {@code sign-externally}. */
    public String markupName() {
        return wireName.replace('_', '-');
    }
}
