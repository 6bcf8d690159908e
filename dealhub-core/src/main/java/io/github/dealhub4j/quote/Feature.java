package io.github.dealhub4j.quote;

/** The parts of a quote that DealHub sends only when they are asked for; each is called like what it is read from. */
public enum Feature {
    /** {@link Quote#info()}. */
    INFO("info"),
    /** {@link Quote#totals()}. */
    TOTALS("summary"),
    /** {@link Quote#dealRoomUrl()}. */
    DEAL_ROOM_URL("deal_room_info"),
    /** {@link Quote#lineItems()}. */
    LINE_ITEMS("line_items"),
    /** {@link Quote#answers()}. */
    ANSWERS("answers"),
    /** {@link Quote#approvals()}. */
    APPROVALS("approvals"),
    /** All of them. */
    ALL("all");

    private final String wireName;

    Feature(String wireName) {
        this.wireName = wireName;
    }

    /** The name of the feature in DealHub's interface, such as {@code deal_room_info}. */
    public String wireName() {
        return wireName;
    }
}
