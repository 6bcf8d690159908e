package io.github.dealhub4j.benchmarks;

/** What is measured. */
public enum Workload {
    /** Publishing a quote without a look at it before. */
    PUBLISH("Publish", 1),
    /** Publishing a quote after reading its status: ours with its guard, the others by two calls. */
    GUARDED_PUBLISH("Read status and publish", 2),
    /** Reading one quote of 2 kB with all features. */
    GET("Get, 2 kB", 1),
    /** Reading one quote of 5,000 lines. */
    LARGE_GET("Get, 5,000 lines", 1),
    /** Publishing many quotes, 16 at a time, without blocking where the client can. */
    BULK("Publish in bulk, 16 in flight", 1),
    /** Reading all quotes of an opportunity page by page, with 20 ms of work after each page. */
    PAGING("Page of 50 quotes, 20 ms of work after each", 1),
    /** Making the client, and its first call, in a fresh JVM. */
    FIRST_CALL("Connect and first call, fresh JVM", 1);

    private final String title;
    private final int exchanges;

    Workload(String title, int exchanges) {
        this.title = title;
        this.exchanges = exchanges;
    }

    String title() {
        return title;
    }

    /** How many requests DealHub gets for one call. */
    int exchanges() {
        return exchanges;
    }
}
