package io.github.dealhub4j.quote;

/** How much of each line item DealHub answers with. */
public enum LineItemDetails {
    /** Product, prices and factors; DealHub's default. */
    BASIC("basic"),
    /** Also discounts, attributes and what else there is. */
    ALL("all");

    private final String wireName;

    LineItemDetails(String wireName) {
        this.wireName = wireName;
    }

    /** The name in DealHub's interface, such as {@code all}. */
    public String wireName() {
        return wireName;
    }
}
