package io.github.dealhub4j.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** All quotes of the sandbox, and the rules of their life. Thread-safe. */
final class QuoteBook {
    private final Clock clock;
    private final Approvals approvals;
    private final AtomicInteger numbers = new AtomicInteger(10_000);
    private final Map<Integer, SandboxQuote> inOrder = new ConcurrentSkipListMap<>();
    private final Map<String, SandboxQuote> byId = new ConcurrentHashMap<>();

    QuoteBook(Clock clock, Approvals approvals) {
        this.clock = clock;
        this.approvals = approvals;
    }

    SandboxQuote add(SandboxQuote.Draft draft) {
        return add(draft, List.of());
    }

    /** The same with these products; what the catalogue has, if there are none. */
    SandboxQuote add(SandboxQuote.Draft draft, List<SandboxQuote.Line> lines) {
        int number = numbers.incrementAndGet();
        String id = String.format(Locale.ROOT, "%016X", 0x5A4E_0000_0000_0000L + number * 7919L);
        SandboxQuote quote = new SandboxQuote(draft, id, number, clock.instant(), lines);
        byId.put(id, quote);
        inOrder.put(number, quote);
        return quote;
    }

    Optional<SandboxQuote> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(this::settled);
    }

    Optional<SandboxQuote> byCrmId(String crmId) {
        return inOrder.values().stream()
                .filter(quote -> quote.crmQuoteId().equals(crmId))
                .findFirst()
                .map(this::settled);
    }

    Optional<SandboxQuote> byProposalId(String proposalId) {
        return inOrder.values().stream()
                .filter(quote -> quote.proposalId().equals(proposalId))
                .findFirst()
                .map(this::settled);
    }

    /** The quotes of an opportunity, or all, oldest first. */
    List<SandboxQuote> of(@Nullable String opportunityId) {
        return inOrder.values().stream()
                .filter(quote -> opportunityId == null || quote.opportunityId().equals(opportunityId))
                .map(this::settled)
                .toList();
    }

    /** An approval that is due by the clock happens when somebody looks. */
    private SandboxQuote settled(SandboxQuote quote) {
        synchronized (quote) {
            Instant submitted = quote.submittedAt();
            if (quote.stage() == QuoteStage.APPROVAL_PROCESS
                    && submitted != null
                    && approvals instanceof Approvals.After after
                    && !clock.instant().isBefore(submitted.plus(after.delay()))) {
                quote.move(QuoteStage.READY_TO_BE_SENT);
            }
        }
        return quote;
    }

    void submit(SandboxQuote quote) throws Refusal {
        synchronized (quote) {
            require(quote, "Submit", quote.stage() == QuoteStage.DRAFT, "only a quote in 'Draft' can be submitted");
            quote.submitted(clock.instant());
            settled(quote);
        }
    }

    void publish(SandboxQuote quote) throws Refusal {
        synchronized (quote) {
            require(quote, "Publish", quote.stage() != QuoteStage.DRAFT, "must be submitted first");
            require(
                    quote,
                    "Publish",
                    quote.stage() == QuoteStage.READY_TO_BE_SENT,
                    "only a quote in 'Ready To Be Sent' can be published");
            if (!quote.documentType().equals("DealRoom")) {
                throw new Refusal("Publish quote failed: The quote's document type is " + quote.documentType()
                        + ", only a DealRoom can be published.");
            }
            quote.move(QuoteStage.PUBLISHED);
        }
    }

    void signExternally(SandboxQuote quote, String comment) throws Refusal {
        synchronized (quote) {
            require(quote, "Sign externally", quote.stage() != QuoteStage.DRAFT, "must be submitted first");
            require(
                    quote,
                    "Sign externally",
                    quote.stage() == QuoteStage.READY_TO_BE_SENT || quote.stage() == QuoteStage.PUBLISHED,
                    "must be 'Ready To Be Sent' or 'Published'");
            quote.won(clock.instant(), comment);
        }
    }

    /** A step that happens inside DealHub, not through its interface. */
    void decide(String id, QuoteStage outcome) {
        SandboxQuote quote =
                byId(id).orElseThrow(() -> new IllegalArgumentException("The sandbox has no quote \"" + id + "\"."));
        synchronized (quote) {
            if (quote.stage() != QuoteStage.APPROVAL_PROCESS) {
                throw new IllegalStateException("Quote " + id + " is in '" + quote.status()
                        + "': only one in 'Approval Process' can become '" + outcome.spaced() + "'.");
            }
            quote.move(outcome);
        }
    }

    private static void require(SandboxQuote quote, String action, boolean possible, String rule) throws Refusal {
        if (!possible) {
            throw new Refusal(
                    action + " quote failed: The quote is in '" + quote.status() + "' status and " + rule + ".");
        }
    }

    /** An action that the rules forbid, in the words of DealHub's answer. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String words) {
            super(words);
        }

        String words() {
            return String.valueOf(getMessage());
        }
    }
}
