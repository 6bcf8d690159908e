package io.github.dealhub4j.benchmarks;

/**
 * One measurement that a worker is asked for.
 *
 * @param workload what to call
 * @param threads from how many threads
 * @param delayed whether DealHub takes 20 ms
 * @param amount how much of it: calls or pages where the workload has an end, else milliseconds
 */
public record Task(Workload workload, int threads, boolean delayed, int amount) {
    /** The task in this line. */
    public static Task parse(String line) {
        String[] words = line.split(" ", -1);
        return new Task(
                Workload.valueOf(words[0]),
                Integer.parseInt(words[1]),
                Boolean.parseBoolean(words[2]),
                Integer.parseInt(words[3]));
    }

    String line() {
        return workload.name() + " " + threads + " " + delayed + " " + amount;
    }
}
