package io.github.dealhub4j.benchmarks.worker;

import io.github.dealhub4j.benchmarks.Sample;
import io.github.dealhub4j.benchmarks.Task;
import io.github.dealhub4j.benchmarks.server.CannedAnswers;
import io.github.dealhub4j.benchmarks.worker.ProcessMeter.Spent;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** Runs one contestant's tasks. Its clients, one per DealHub and kind of publishing, are made when they are first needed. */
public final class Worker implements AutoCloseable {
    private static final int HELD_RESULTS = 4;

    private final String clientClass;
    private final URI atOnce;
    private final URI delayed;
    private final Map<Connection, DealHubClient> clients = new HashMap<>();

    private record Connection(boolean delayed, boolean guarded) {}

    /** For the client with this class name and the two DealHubs. */
    public Worker(String clientClass, URI atOnce, URI delayed) {
        this.clientClass = clientClass;
        this.atOnce = atOnce;
        this.delayed = delayed;
    }

    /** Measures. */
    public Sample run(Task task) throws Exception {
        return switch (task.workload()) {
            case FIRST_CALL -> firstCall(task.delayed());
            case PUBLISH -> publish(task, false);
            case GUARDED_PUBLISH -> publish(task, true);
            case GET -> get(task, CannedAnswers.QUOTE);
            case LARGE_GET -> get(task, CannedAnswers.LARGE_QUOTE);
            case BULK -> BulkRun.run(client(task.delayed(), false), task.threads(), task.amount());
            case PAGING -> PagingRun.run(client(task.delayed(), false), task.amount());
        };
    }

    private Sample publish(Task task, boolean guarded) throws Exception {
        DealHubClient client = client(task.delayed(), guarded);
        return TimedLoop.run(() -> client.publish(CannedAnswers.QUOTE), task.threads(), task.amount());
    }

    private Sample get(Task task, String quoteId) throws Exception {
        DealHubClient client = client(task.delayed(), false);
        return TimedLoop.run(() -> client.get(quoteId), task.threads(), task.amount());
    }

    private Sample firstCall(boolean slow) throws Exception {
        ProcessMeter meter = ProcessMeter.start();
        long start = System.nanoTime();
        client(slow, false).get(CannedAnswers.QUOTE);
        long nanos = System.nanoTime() - start;
        Spent spent = meter.spent();
        return spent.on(new long[] {nanos}, 0, nanos);
    }

    /** The heap that the large quote takes once it is read, in bytes. */
    public long retainedByLargeQuote() throws Exception {
        DealHubClient client = client(false, false);
        Object[] held = new Object[HELD_RESULTS];
        client.get(CannedAnswers.LARGE_QUOTE); // what a client keeps for itself is not the result's
        long before = LiveHeap.bytes();
        for (int i = 0; i < HELD_RESULTS; i++) {
            held[i] = client.get(CannedAnswers.LARGE_QUOTE);
        }
        long after = LiveHeap.bytes();
        if (held[HELD_RESULTS - 1] == held[0]) {
            throw new IllegalStateException("The client answers from a cache");
        }
        return (after - before) / HELD_RESULTS;
    }

    /** How much the live heap grows at most while this many pages are read, in bytes. */
    public long heapGrowthWhilePaging(int pages) throws Exception {
        DealHubClient client = client(false, false);
        PagingRun.heapGrowth(client, pages); // code and caches are not the pages'
        return PagingRun.heapGrowth(client, pages);
    }

    private DealHubClient client(boolean slow, boolean guarded) throws ReflectiveOperationException {
        Connection connection = new Connection(slow, guarded);
        DealHubClient client = clients.get(connection);
        if (client == null) {
            client = DealHubClient.of(clientClass, slow ? delayed : atOnce, guarded);
            clients.put(connection, client);
        }
        return client;
    }

    @Override
    public void close() {
        clients.values().forEach(DealHubClient::close);
    }
}
