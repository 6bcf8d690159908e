package io.github.dealhub4j;

import org.jspecify.annotations.Nullable;

/**
 * The request is not one that DealHub accepts: found by this library before anything was sent, or by DealHub. Correct
 * what the message names.
 */
public final class InvalidRequestException extends DealHubException {
    private static final long serialVersionUID = 1L;

    /**
     * For the library itself; parameters as in {@link DealHubException}.
     *
     * @param code {@link ErrorCode#INVALID_REQUEST} or {@link ErrorCode#PARTNER_USER_REJECTED}
     */
    public InvalidRequestException(ErrorCode code, String message, int httpStatus, @Nullable String dealHubMessage) {
        super(code, message, httpStatus, dealHubMessage, null);
    }
}
