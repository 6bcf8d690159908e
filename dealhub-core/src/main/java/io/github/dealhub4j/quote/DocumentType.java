package io.github.dealhub4j.quote;

/** What a quote is made for, and what its document can be asked for as. */
public enum DocumentType {
    /** A page in a DealRoom: the only one that can be published, and none that can be downloaded. */
    DEAL_ROOM("DealRoom"),
    /** A PDF file. */
    PDF("PDF"),
    /** A file for Word. */
    WORD("WORD"),
    /** A file for Excel. */
    EXCEL("EXCEL");

    private final String wireName;

    DocumentType(String wireName) {
        this.wireName = wireName;
    }

    /** The name of the type in DealHub's interface, such as {@code DealRoom}. */
    public String wireName() {
        return wireName;
    }
}
