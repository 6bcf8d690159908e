package io.github.dealhub4j.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** A log that keeps what is written at INFO and above. */
final class RecordedLog implements System.Logger {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    @Override
    public String getName() {
        return "recorded";
    }

    @Override
    public boolean isLoggable(Level level) {
        return level.getSeverity() >= Level.INFO.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
        lines.add(level + " " + text);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String format, Object... parameters) {
        throw new AssertionError("Nobody is expected to format here.");
    }
}
