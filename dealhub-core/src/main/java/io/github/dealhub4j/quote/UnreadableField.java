package io.github.dealhub4j.quote;

/**
 * A field of DealHub's answer that could not be read, and is absent from the result: such as a price of {@code "-"}. Immutable.
 *
 * @param path where it stood, such as {@code line_items[3].net_price}
 * @param text what stood there, on one line, shortened, and without secrets
 */
public record UnreadableField(String path, String text) {

    /** Path and text, for people. */
    @Override
    public String toString() {
        return path + " is " + text;
    }
}
