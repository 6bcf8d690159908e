package io.github.dealhub4j.benchmarks;

import java.util.Collection;

/** Percentiles and medians. */
public final class Statistics {
    private Statistics() {}

    /** The smallest of these values that {@code percent} of them do not exceed (nearest rank); 0 if there are none. */
    public static long percentile(long[] sorted, double percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(rank, 1) - 1];
    }

    /** Median, smallest and largest of the values of several rounds. */
    static Spread spread(Collection<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("There is no median of nothing");
        }
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /**
     * What several rounds gave.
     *
     * @param median the middle one
     * @param min the smallest
     * @param max the largest
     */
    record Spread(double median, double min, double max) {}
}
