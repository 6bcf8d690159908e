package io.github.dealhub4j.examples.portal;

import java.io.Serializable;

/** What a page tells its user about the last step. */
public final class Message implements Serializable {
    private static final long serialVersionUID = 1L;

    private final boolean good;
    private final String text;

    private Message(boolean good, String text) {
        this.good = good;
        this.text = text;
    }

    static Message good(String text) {
        return new Message(true, text);
    }

    static Message bad(String text) {
        return new Message(false, text);
    }

    public boolean isGood() {
        return good;
    }

    public String getText() {
        return text;
    }
}
