package io.github.dealhub4j.benchmarks.worker;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** CPU time of this JVM's threads in nanoseconds, those of compiler and collector too; where Linux tells, nothing elsewhere. */
final class ThreadCpu {
    private static final File TASKS = new File("/proc/self/task");

    private final Map<String, Long> before = read();

    private ThreadCpu() {}

    static ThreadCpu start() {
        return new ThreadCpu();
    }

    /** By how much it has grown, but for threads that have ended. */
    long grown() {
        long sum = 0;
        for (Map.Entry<String, Long> thread : read().entrySet()) {
            sum += thread.getValue() - before.getOrDefault(thread.getKey(), 0L);
        }
        return sum;
    }

    private static Map<String, Long> read() {
        Map<String, Long> nanos = new HashMap<>();
        String[] tasks = TASKS.list();
        if (tasks != null) {
            byte[] buffer = new byte[128];
            for (String task : tasks) {
                read(task, buffer, nanos);
            }
        }
        return nanos;
    }

    private static void read(String task, byte[] buffer, Map<String, Long> nanos) {
        try (FileInputStream in = new FileInputStream(new File(TASKS, task + "/schedstat"))) {
            int length = in.read(buffer);
            String text = new String(buffer, 0, Math.max(length, 0), StandardCharsets.US_ASCII);
            int end = text.indexOf(' ');
            if (end > 0) {
                nanos.put(task, Long.parseLong(text.substring(0, end)));
            }
        } catch (IOException e) {
            // The thread has ended since the folder was listed, or this Linux does not tell.
        }
    }
}
