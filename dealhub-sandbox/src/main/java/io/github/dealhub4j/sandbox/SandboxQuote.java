package io.github.dealhub4j.sandbox;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A quote in the sandbox. Thread-safe. */
public final class SandboxQuote {
    private final String id;
    private final String proposalId;
    private final String crmQuoteId;
    private final String opportunityId;
    private final String name;
    private final String documentType;
    private final String createdBy;
    private final Instant createdAt;
    private final List<Line> lines;
    private QuoteStage stage = QuoteStage.DRAFT;
    private @Nullable Instant submittedAt;
    private @Nullable Instant wonAt;
    private @Nullable String signComment;

    SandboxQuote(Draft draft, String id, int number, Instant createdAt, List<Line> lines) {
        this.id = id;
        this.proposalId = "Q-" + number;
        this.crmQuoteId = "a0Q5g000" + String.format(Locale.ROOT, "%08d", number);
        this.opportunityId = draft.opportunityId();
        this.name = draft.name();
        this.documentType = draft.documentType();
        this.createdBy = draft.createdBy();
        this.createdAt = createdAt;
        this.lines = lines.isEmpty() ? Catalogue.lines(number) : List.copyOf(lines);
    }

    /**
     * What a quote begins with.
     *
     * @param opportunityId the CRM's id of its opportunity
     * @param name its name
     * @param documentType {@code DealRoom}, {@code PDF}, {@code WORD} or {@code EXCEL}
     * @param createdBy login of its author
     */
    record Draft(String opportunityId, String name, String documentType, String createdBy) {}

    /**
     * A product of the quote.
     *
     * @param sku the product
     * @param name its name
     * @param quantity how many
     * @param listPrice list price of one
     * @param discount in percent
     */
    record Line(String sku, String name, int quantity, BigDecimal listPrice, BigDecimal discount) {}

    /** DealHub's id, 16 characters. */
    public String id() {
        return id;
    }

    /** The number that people see, such as {@code Q-10001}. */
    public String proposalId() {
        return proposalId;
    }

    /** The CRM's id of the quote. */
    public String crmQuoteId() {
        return crmQuoteId;
    }

    /** The CRM's id of the opportunity. */
    public String opportunityId() {
        return opportunityId;
    }

    /** The quote's name. */
    public String name() {
        return name;
    }

    /** What the quote is made for: {@code DealRoom}, {@code PDF}, {@code WORD} or {@code EXCEL}. */
    public String documentType() {
        return documentType;
    }

    /** The status as DealHub's user interface writes it, such as {@code Ready To Be Sent}. */
    public synchronized String status() {
        return stage.spaced();
    }

    /** Why it was signed externally, once it was. */
    public synchronized @Nullable String signComment() {
        return signComment;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<Line> lines() {
        return lines;
    }

    synchronized QuoteStage stage() {
        return stage;
    }

    synchronized @Nullable Instant submittedAt() {
        return submittedAt;
    }

    synchronized @Nullable Instant wonAt() {
        return wonAt;
    }

    synchronized void move(QuoteStage to) {
        stage = to;
    }

    synchronized void submitted(Instant at) {
        stage = QuoteStage.APPROVAL_PROCESS;
        submittedAt = at;
    }

    synchronized void won(Instant at, String comment) {
        stage = QuoteStage.WON;
        wonAt = at;
        signComment = comment;
    }
}
