package io.github.dealhub4j.internal.json;

import io.github.dealhub4j.quote.UnreadableField;
import java.util.List;

/** What a JSON document says: that something went wrong, or a value. */
public sealed interface JsonAnswer<T> {

    /**
     * Something went wrong.
     *
     * @param messages what, not yet fit to be shown; at least one
     */
    record Errors<T>(List<String> messages) implements JsonAnswer<T> {}

    /**
     * What was asked for.
     *
     * @param value what was read
     * @param unreadable fields of the document that are absent from the value, the first ones if there are many
     */
    record Value<T>(T value, List<UnreadableField> unreadable) implements JsonAnswer<T> {}
}
