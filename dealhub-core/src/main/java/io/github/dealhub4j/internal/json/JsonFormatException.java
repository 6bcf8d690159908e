package io.github.dealhub4j.internal.json;

/** JSON that is none, or that lacks what its reader cannot do without. Its message is fit to be shown. */
public final class JsonFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    public JsonFormatException(String message) {
        super(message);
    }
}
