package io.github.dealhub4j;

import java.util.Locale;

/**
 * What went wrong, as a code that support can look up: each has a section in {@code docs/troubleshooting.md}, and every
 * message of a {@link DealHubException} names it.
 */
public enum ErrorCode {
    /** DealHub does not accept the key or token, or does not trust this machine's address. */
    AUTHENTICATION("DH1001"),
    /** DealHub refused an action on a quote. */
    QUOTE_ACTION_REJECTED("DH1002"),
    /** The quote's status forbids the action; nothing was sent. */
    ILLEGAL_TRANSITION("DH1003"),
    /** DealHub does not know the quote, opportunity or other entity. */
    NOT_FOUND("DH1004"),
    /** The request is not one that DealHub accepts. */
    INVALID_REQUEST("DH1005"),
    /** DealHub may or may not have carried out the action. */
    OUTCOME_UNKNOWN("DH1006"),
    /** DealHub cannot be reached, or says that it cannot work now. */
    UNAVAILABLE("DH1007"),
    /** DealHub's answer cannot be understood. */
    PROTOCOL("DH1008"),
    /** A setting or a part of the runtime is missing. */
    NOT_CONFIGURED("DH1009"),
    /** The connection was closed before the call. */
    CLOSED("DH1010"),
    /** DealHub refused to authenticate the partner user although the key is right. */
    PARTNER_USER_REJECTED("DH1011"),
    /** A quote that was waited for cannot reach the status any more. */
    STATUS_OUT_OF_REACH("DH1012"),
    /** A quote that was waited for did not reach the status in time. */
    STATUS_NOT_REACHED("DH1013"),
    /** A filter, or the REST client of the runtime, stopped a request before anything was sent. */
    REST_CLIENT("DH1014"),
    /** The executor that asynchronous calls run on did not take one, or did not come to it in time; nothing was sent. */
    EXECUTOR("DH1015");

    private final String id;

    ErrorCode(String id) {
        this.id = id;
    }

    /** The code, such as {@code DH1002}. */
    public String id() {
        return id;
    }

    /** Where the code is explained: a section of the project's troubleshooting page. */
    public String help() {
        return "docs/troubleshooting.md#" + id.toLowerCase(Locale.ROOT);
    }
}
