package io.github.dealhub4j.taglib.internal;

import org.jspecify.annotations.Nullable;

/** Why the launch endpoint does not go on, as the browser is told. */
public final class LaunchRefusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final int httpStatus;
    private final String code;

    /** What the endpoint checks before it asks DealHub; each is explained in {@code docs/troubleshooting.md}. */
    enum Reason {
        FAILED(500, "DH2000", "The launch failed."),
        METHOD(405, "DH2001", "Launches are POSTed."),
        CROSS_ORIGIN(403, "DH2002", "Launches come from pages of this application only."),
        NO_LAUNCH_REQUEST(400, "DH2003", "This is no request of the DealHub script."),
        SIGNED_OUT(401, "DH2004", "You are signed out. Sign in and try again."),
        UNREADABLE(400, "DH2005", "The request cannot be understood."),
        UNKNOWN_INTENT(400, "DH2006", "There is no such launch."),
        FALSE_SEAL(403, "DH2007", "This page did not offer this launch to you. Reload the page."),
        EXPIRED_SEAL(403, "DH2008", "This page is too old. Reload it."),
        NOT_ALLOWED(403, "DH2009", "You may not open this in DealHub."),
        NO_PARTNER_USER(500, "DH2010", "The portal could not tell DealHub who you are.");

        private final int httpStatus;
        private final String code;
        private final String message;

        Reason(int httpStatus, String code, String message) {
            this.httpStatus = httpStatus;
            this.code = code;
            this.message = message;
        }
    }

    LaunchRefusal(Reason reason) {
        this(reason.httpStatus, reason.code, reason.message, null);
    }

    LaunchRefusal(Reason reason, Throwable cause) {
        this(reason.httpStatus, reason.code, reason.message, cause);
    }

    LaunchRefusal(int httpStatus, String code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.httpStatus = httpStatus;
        this.code = code;
    }

    int httpStatus() {
        return httpStatus;
    }

    String code() {
        return code;
    }

    String message() {
        return String.valueOf(getMessage());
    }
}
