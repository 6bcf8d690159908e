package io.github.dealhub4j.benchmarks;

/**
 * What one measurement gave.
 *
 * @param calls calls that succeeded
 * @param failures calls that did not; they are in nothing else but CPU time and bytes
 * @param wallNanos from the first call to the end of the last
 * @param p50Nanos median time of a call
 * @param p99Nanos time that 99 of 100 calls kept to
 * @param cpuNanos CPU time of the whole JVM
 * @param allocatedBytes bytes allocated by all its threads
 * @param lostThreads threads that ended meanwhile and took their share of the two counts along
 */
public record Sample(
        long calls,
        long failures,
        long wallNanos,
        long p50Nanos,
        long p99Nanos,
        long cpuNanos,
        long allocatedBytes,
        long lostThreads) {
    /** The sample in this line. */
    static Sample parse(String line) {
        String[] words = line.split(" ", -1);
        long[] values = new long[words.length];
        for (int i = 0; i < words.length; i++) {
            values[i] = Long.parseLong(words[i]);
        }
        return new Sample(values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]);
    }

    /** The sample as a line. */
    public String line() {
        return calls + " " + failures + " " + wallNanos + " " + p50Nanos + " " + p99Nanos + " " + cpuNanos + " "
                + allocatedBytes + " " + lostThreads;
    }
}
