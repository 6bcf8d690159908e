package io.github.dealhub4j.sandbox;

import java.time.Duration;

/** How quotes that are submitted get their approval. */
public sealed interface Approvals {

    /** At once: a submitted quote is Ready To Be Sent. */
    static Approvals automatic() {
        return new After(Duration.ZERO);
    }

    /** After a while by the sandbox's clock; until then the quote is in its Approval Process. */
    static Approvals after(Duration delay) {
        return new After(delay);
    }

    /** When a test says so, by {@link DealHubSandbox#approve(String)} or {@link DealHubSandbox#reject(String)}. */
    static Approvals manual() {
        return new Manual();
    }

    /**
     * By the clock.
     *
     * @param delay how long it takes
     */
    record After(Duration delay) implements Approvals {}

    /** By hand. */
    record Manual() implements Approvals {}
}
