package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.OutcomeUnknownException;
import io.github.dealhub4j.UnavailableException;
import io.github.dealhub4j.spi.Code;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.jspecify.annotations.Nullable;

/** Why an endpoint refuses a request, for the browser. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final String code;
    private final @Nullable String detail;

    /** What the endpoints check before they ask DealHub; each is explained in the reference of codes. */
    enum Reason {
        FAILED(500, Code.ENDPOINT_FAILED),
        METHOD(405, Code.METHOD),
        CROSS_ORIGIN(403, Code.CROSS_ORIGIN),
        NO_SCRIPT_REQUEST(400, Code.NO_SCRIPT_REQUEST),
        SIGNED_OUT(401, Code.SIGNED_OUT),
        UNREADABLE(400, Code.UNREADABLE),
        UNKNOWN_INTENT(400, Code.UNKNOWN_INTENT),
        FALSE_SEAL(403, Code.FALSE_SEAL),
        EXPIRED_SEAL(403, Code.EXPIRED_SEAL),
        NOT_ALLOWED(403, Code.NOT_ALLOWED),
        NO_PARTNER_USER(500, Code.NO_PARTNER_USER),
        NO_ACTIONS(404, Code.NO_ACTIONS),
        NOT_SECURE(403, Code.NOT_SECURE);

        private final int httpStatus;
        private final Code code;

        Reason(int httpStatus, Code code) {
            this.httpStatus = httpStatus;
            this.code = code;
        }
    }

    Refusal(Reason reason) {
        this(reason.httpStatus, reason.code.id(), reason.code.sentence(), null, null);
    }

    Refusal(Reason reason, Throwable cause) {
        this(reason.httpStatus, reason.code.id(), reason.code.sentence(), null, cause);
    }

    private Refusal(int httpStatus, String code, String message, @Nullable String detail, @Nullable Throwable cause) {
        super(message, cause);
        this.httpStatus = httpStatus;
        this.code = code;
        this.detail = detail;
    }

    /** A launch that DealHub did not accept. Its message is about the set-up, so it is logged and not sent to the browser. */
    static Refusal ofLaunch(DealHubException e) {
        return e instanceof UnavailableException
                ? new Refusal(503, e.code().id(), "DealHub is not available. Try again later.", null, e)
                : new Refusal(502, e.code().id(), "DealHub did not accept the launch.", null, e);
    }

    /**
     * An action that did not happen, or may not have.
     *
     * @param words DealHub's message
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
