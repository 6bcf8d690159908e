package io.github.dealhub4j.benchmarks.parts;

import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteLifecycle;
import io.github.dealhub4j.quote.QuoteStatus;
import io.github.dealhub4j.quote.Transition;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with a status for every quote that is read, and for every button on a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class QuoteStatusBenchmark {
    private String documented = "Ready To Be Sent";
    private String unknown = "A status that DealHub adds one day";
    private QuoteStatus status = QuoteStatus.READY_TO_BE_SENT;

    /** A status of DealHub's guide. */
    @Benchmark
    public QuoteStatus parseDocumentedStatus() {
        return QuoteStatus.parse(documented);
    }

    /** A status that is none of them. */
    @Benchmark
    public QuoteStatus parseUnknownStatus() {
        return QuoteStatus.parse(unknown);
    }

    /** Whether an action is allowed. */
    @Benchmark
    public Transition check() {
        return QuoteLifecycle.check(status, QuoteAction.PUBLISH);
    }
}
