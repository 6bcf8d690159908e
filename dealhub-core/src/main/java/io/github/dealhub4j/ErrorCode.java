package io.github.dealhub4j;

import io.github.dealhub4j.spi.Code;

/**
 * What went wrong, as a code that support can look up: each has a section in the reference of codes, and every
 * message of a {@link DealHubException} names it.
 */
public enum ErrorCode {
    /** DealHub does not accept the key or token, or does not trust this machine's address. */
    AUTHENTICATION(Code.AUTHENTICATION),
    /** DealHub refused an action on a quote. */
    QUOTE_ACTION_REJECTED(Code.QUOTE_ACTION_REJECTED),
    /** The quote's status forbids the action; nothing was sent. */
    ILLEGAL_TRANSITION(Code.ILLEGAL_TRANSITION),
    /** DealHub does not know the quote, opportunity or other entity. */
    NOT_FOUND(Code.NOT_FOUND),
    /** The request is not one that DealHub accepts. */
    INVALID_REQUEST(Code.INVALID_REQUEST),
    /** DealHub may or may not have carried out the action. */
    OUTCOME_UNKNOWN(Code.OUTCOME_UNKNOWN),
    /** DealHub cannot be reached, or says that it cannot work now. */
    UNAVAILABLE(Code.UNAVAILABLE),
    /** DealHub's answer cannot be understood. */
    PROTOCOL(Code.PROTOCOL),
    /** A setting or a part of the runtime is missing. */
    NOT_CONFIGURED(Code.NOT_CONFIGURED),
    /** The connection was closed before the call. */
    CLOSED(Code.CLOSED),
    /** DealHub refused to authenticate the partner user although the key is right. */
    PARTNER_USER_REJECTED(Code.PARTNER_USER_REJECTED),
    /** A quote that was waited for cannot reach the status any more. */
    STATUS_OUT_OF_REACH(Code.STATUS_OUT_OF_REACH),
    /** A quote that was waited for did not reach the status in time. */
    STATUS_NOT_REACHED(Code.STATUS_NOT_REACHED),
    /** A filter, or the REST client of the runtime, stopped a request before anything was sent. */
    REST_CLIENT(Code.REST_CLIENT),
    /** The executor that asynchronous calls run on did not take one, or did not come to it in time; nothing was sent. */
    EXECUTOR(Code.EXECUTOR);

    private final Code code;

    ErrorCode(Code code) {
        this.code = code;
    }

    /** The code, such as {@code DH1002}. */
    public String id() {
        return code.id();
    }

    /** Where the code is explained: a section of the reference of codes. */
    public String help() {
        return code.help();
    }
}
