package io.github.dealhub4j.benchmarks;

import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.benchmarks.server.ServerMain;
import io.github.dealhub4j.benchmarks.worker.HeapProbe;
import io.github.dealhub4j.benchmarks.worker.WorkerMain;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The JVMs: one for DealHub, and one for each contestant, which stays for all rounds. */
final class Arena implements AutoCloseable {
    private static final int SMALLEST_HEAP_MEGABYTES = 4;
    private static final int LARGEST_HEAP_MEGABYTES = 132;
    private static final int HEAP_PROBE_SECONDS = 20;

    private final Path module;
    private final File log;
    private final ChildJvm server;
    private final List<String> addresses;
    private final Map<Contestant, ChildJvm> workers = new EnumMap<>(Contestant.class);
    private final Map<Contestant, Long> repeats = new EnumMap<>(Contestant.class);

    private Arena(Path module, File log, ChildJvm server, List<String> addresses) {
        this.module = module;
        this.log = log;
        this.server = server;
        this.addresses = addresses;
    }

    static Arena open(Path module, File log) throws IOException, InterruptedException {
        ChildJvm server = ChildJvm.start(log, Contestant.BARE.classPath(module), ServerMain.class.getName(), List.of());
        return new Arena(module, log, server, List.of(server.answer().split(" ", -1)));
    }

    /** Measures one task, in a fresh JVM if it is about the first call. */
    Sample run(Contestant contestant, Task task) throws IOException, InterruptedException {
        if (task.workload() != Workload.FIRST_CALL) {
            return run(worker(contestant), contestant, task);
        }
        try (ChildJvm fresh = start(contestant)) {
            return run(fresh, contestant, task);
        }
    }

    private Sample run(ChildJvm worker, Contestant contestant, Task task) throws IOException, InterruptedException {
        long before = requests();
        Sample sample = Sample.parse(worker.ask(task.line()));
        long requests = requests() - before;
        long repeated = requests - sample.calls() * task.workload().exchanges();
        if (sample.failures() == 0 && repeated > 0) {
            repeats.merge(contestant, repeated, Long::sum);
        }
        if (sample.calls() == 0 || repeated < 0) {
            throw new IOException(contestant.title() + ", " + task + ": " + sample.calls() + " calls, "
                    + sample.failures() + " failures, " + requests + " requests");
        }
        return sample;
    }

    /** Requests beyond those of the calls, which some engine has sent again by itself; which ones is not counted. */
    Map<Contestant, Long> repeats() {
        return repeats;
    }

    private long requests() throws IOException, InterruptedException {
        return Long.parseLong(server.ask("requests"));
    }

    /** The heap that the large quote takes once it is read, in bytes. */
    long retainedByLargeQuote(Contestant contestant) throws IOException, InterruptedException {
        return Long.parseLong(worker(contestant).ask("retained"));
    }

    /** How much the live heap grows at most while so many pages are read, in bytes. */
    long heapGrowthWhilePaging(Contestant contestant, int pages) throws IOException, InterruptedException {
        return Long.parseLong(worker(contestant).ask("heap-growth " + pages));
    }

    /** The smallest heap in which the large quote can be read, beyond that in which the small one can, in megabytes. */
    int heapForLargeQuote(Contestant contestant, int step) throws IOException, InterruptedException {
        return smallestHeap(contestant, CannedAnswers.LARGE_QUOTE, step)
                - smallestHeap(contestant, CannedAnswers.QUOTE, step);
    }

    private int smallestHeap(Contestant contestant, String quoteId, int step) throws IOException, InterruptedException {
        int tooSmall = SMALLEST_HEAP_MEGABYTES - step;
        int enough = LARGEST_HEAP_MEGABYTES;
        while (enough - tooSmall > step) {
            int middle = tooSmall + (enough - tooSmall) / step / 2 * step;
            if (fits(contestant, quoteId, middle)) {
                enough = middle;
            } else {
                tooSmall = middle;
            }
        }
        return enough;
    }

    private boolean fits(Contestant contestant, String quoteId, int megabytes)
            throws IOException, InterruptedException {
        // A collector that fills the heap to the last byte, with a young generation that takes hardly any of it.
        List<String> options = List.of(
                "-XX:+UseSerialGC",
                "-XX:NewSize=1m",
                "-XX:MaxNewSize=1m",
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError");
        return ChildJvm.succeeds(
                log,
                options,
                contestant.classPath(module),
                HeapProbe.class.getName(),
                List.of(contestant.clientClass(), addresses.get(0), quoteId),
                HEAP_PROBE_SECONDS);
    }

    private ChildJvm worker(Contestant contestant) throws IOException {
        ChildJvm worker = workers.get(contestant);
        if (worker == null) {
            worker = start(contestant);
            workers.put(contestant, worker);
        }
        return worker;
    }

    private ChildJvm start(Contestant contestant) throws IOException {
        return ChildJvm.start(
                log,
                contestant.classPath(module),
                WorkerMain.class.getName(),
                List.of(contestant.clientClass(), addresses.get(0), addresses.get(1)));
    }

    @Override
    public void close() {
        workers.values().forEach(ChildJvm::close);
        server.close();
    }
}
