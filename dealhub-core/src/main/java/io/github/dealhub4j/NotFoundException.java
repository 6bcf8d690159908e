package io.github.dealhub4j;

import org.jspecify.annotations.Nullable;

/**
 * DealHub does not know the entity. Check the id, and that it is of the right kind: a quote has three.
 */
public final class NotFoundException extends DealHubException {
    private static final long serialVersionUID = 1L;

    /** For the library itself; parameters as in {@link DealHubException}. */
    public NotFoundException(
            String message, int httpStatus, @Nullable String dealHubMessage, @Nullable Throwable cause) {
        super(ErrorCode.NOT_FOUND, message, httpStatus, dealHubMessage, cause);
    }
}
