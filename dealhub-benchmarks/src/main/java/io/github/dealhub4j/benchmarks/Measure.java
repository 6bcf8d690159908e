package io.github.dealhub4j.benchmarks;

import java.util.Locale;

/** What is read off a sample. */
enum Measure {
    CALLS_PER_SECOND("calls/s"),
    P50("p50"),
    P99("p99"),
    CPU("CPU per call"),
    BYTES("bytes per call");

    private final String title;

    Measure(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    double of(Sample sample) {
        return switch (this) {
            case CALLS_PER_SECOND -> sample.calls() * 1e9 / sample.wallNanos();
            case P50 -> sample.p50Nanos();
            case P99 -> sample.p99Nanos();
            case CPU -> (double) sample.cpuNanos() / sample.calls();
            case BYTES -> (double) sample.allocatedBytes() / sample.calls();
        };
    }

    String format(double amount) {
        return switch (this) {
            case CALLS_PER_SECOND -> count(amount);
            case P50, P99, CPU -> time(amount);
            case BYTES -> bytes(amount);
        };
    }

    boolean moreIsBetter() {
        return this == CALLS_PER_SECOND;
    }

    static String bytes(double bytes) {
        return Math.abs(bytes) < 1e6
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static String count(double count) {
        return String.format(Locale.ROOT, count < 100 ? "%.1f" : "%,.0f", count);
    }

    private static String time(double nanos) {
        if (nanos < 1e6) {
            return String.format(Locale.ROOT, "%.0f µs", nanos / 1e3);
        }
        return String.format(Locale.ROOT, nanos < 1e8 ? "%.2f ms" : "%.0f ms", nanos / 1e6);
    }
}
