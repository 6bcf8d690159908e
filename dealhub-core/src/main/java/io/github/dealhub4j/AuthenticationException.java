package io.github.dealhub4j;

import org.jspecify.annotations.Nullable;

/**
 * DealHub answered 403: the key or token is wrong, <em>or the address of this machine is not on DealHub's list of
 * trusted addresses</em>. Check both with the DealHub administrator ({@code docs/start/ask-your-dealhub-admin.md}); trying
 * again does not help.
 */
public final class AuthenticationException extends DealHubException {
    private static final long serialVersionUID = 1L;

    /** For the library itself; parameters as in {@link DealHubException}. */
    public AuthenticationException(
            String message, int httpStatus, @Nullable String dealHubMessage, @Nullable Throwable cause) {
        super(ErrorCode.AUTHENTICATION, message, httpStatus, dealHubMessage, cause);
    }
}
