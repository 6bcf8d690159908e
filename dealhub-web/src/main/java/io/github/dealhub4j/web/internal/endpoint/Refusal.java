package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.UnavailableException;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** Why an endpoint does not go on, as the browser is told. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final String code;
    private final @Nullable String detail;

    /** What the endpoints check before they ask DealHub; each is explained in {@code docs/troubleshooting.md}. */
    enum Reason {
        FAILED(500, "DH2000", "Something went wrong."),
        METHOD(405, "DH2001", "Only POST is possible here."),
        CROSS_ORIGIN(403, "DH2002", "Requests come from pages of this application only."),
        NO_SCRIPT_REQUEST(400, "DH2003", "This is no request of the DealHub script."),
        SIGNED_OUT(401, "DH2004", "You are signed out. Sign in and try again."),
        UNREADABLE(400, "DH2005", "The request cannot be understood."),
        UNKNOWN_INTENT(400, "DH2006", "There is nothing of this name to do."),
        FALSE_SEAL(403, "DH2007", "This page did not offer this to you. Reload the page."),
        EXPIRED_SEAL(403, "DH2008", "This page is too old. Reload the page."),
        NOT_ALLOWED(403, "DH2009", "You may not do this in DealHub."),
        NO_PARTNER_USER(500, "DH2010", "The portal could not tell DealHub who you are."),
        NO_ACTIONS(404, "DH2011", "This application offers no actions on quotes."),
        NOT_SECURE(403, "DH2012", "Open this page by https.");

        private final int httpStatus;
        private final String code;
        private final String message;

        Reason(int httpStatus, String code, String message) {
            this.httpStatus = httpStatus;
            this.code = code;
            this.message = message;
        }
    }

    Refusal(Reason reason) {
        this(reason.httpStatus, reason.code, reason.message, null, null);
    }

    Refusal(Reason reason, Throwable cause) {
        this(reason.httpStatus, reason.code, reason.message, null, cause);
    }

    private Refusal(int httpStatus, String code, String message, @Nullable String detail, @Nullable Throwable cause) {
        super(message, cause);
        this.httpStatus = httpStatus;
        this.code = code;
        this.detail = detail;
    }

    /** A launch that DealHub did not accept. What it says is about the set-up, so it is for the log and not for the browser. */
    static Refusal ofLaunch(DealHubException e) {
        return e instanceof UnavailableException
                ? new Refusal(503, e.code().id(), "DealHub is not available. Try again later.", null, e)
                : new Refusal(502, e.code().id(), "DealHub did not accept the launch.", null, e);
    }

    /**
     * An action that did not happen, or may not have.
     *
     * @param words why, in DealHub's own words
     */
    static Refusal ofAction(DealHubException e, @Nullable String words) {
        if (e instanceof OutcomeUnknownException) {
            return ofUnknownOutcome(e);
        }
        if (e instanceof UnavailableException) {
            return new Refusal(503, e.code().id(), "DealHub is not available. Try again later.", null, e);
        }
        return words == null
                ? new Refusal(502, e.code().id(), "DealHub did not accept this.", null, e)
                : new Refusal(409, e.code().id(), "DealHub did not accept this:", words, e);
    }

    /** An action that may have happened. */
    static Refusal ofUnknownOutcome(Exception cause) {
        return new Refusal(
                502,
                ErrorCode.OUTCOME_UNKNOWN.id(),
                "It is not known whether this happened. Look at the quote before you repeat it.",
                null,
                cause);
    }

    int httpStatus() {
        return httpStatus;
    }

    String code() {
        return code;
    }

    JsonObject json() {
        JsonObjectBuilder error =
                Json.createObjectBuilder().add("code", code).add("message", String.valueOf(getMessage()));
        if (detail != null) {
            error.add("detail", detail);
        }
        return Json.createObjectBuilder().add("error", error).build();
    }
}
