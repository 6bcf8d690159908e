package io.github.dealhub4j.sandbox;

/** The statuses of a quote, as DealHub writes them. */
enum QuoteStage {
    DRAFT("Draft", "Draft"),
    APPROVAL_PROCESS("Approval Process", "ApprovalProcess"),
    READY_TO_BE_SENT("Ready To Be Sent", "ReadyToBeSent"),
    PUBLISHED("Published", "Published"),
    WON("Won", "Won"),
    REJECTED("Rejected", "Rejected"),
    RECALLED("Recalled", "Recalled");

    private final String spaced;
    private final String joined;

    QuoteStage(String spaced, String joined) {
        this.spaced = spaced;
        this.joined = joined;
    }

    /** As the Actions API and the user interface write it. */
    String spaced() {
        return spaced;
    }

    /** As the Quote API writes it. */
    String joined() {
        return joined;
    }
}
