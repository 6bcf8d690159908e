package io.github.dealhub4j.quote;

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

    /** The name of the action in DealHub's interface, such as {@code sign_externally}. */
    public String wireName() {
        return wireName;
    }
}
