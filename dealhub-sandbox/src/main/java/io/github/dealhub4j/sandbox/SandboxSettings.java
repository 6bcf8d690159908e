package io.github.dealhub4j.sandbox;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a sandbox is to be. Immutable; what is not set has a sensible default. */
public final class SandboxSettings {
    private final int port;
    private final @Nullable String apiToken;
    private final @Nullable String partnerKey;
    private final Set<String> allowedOrigins;
    private final Approvals approvals;
    private final Duration tokenLifetime;
    private final int refusalStatus;

    private SandboxSettings(Builder from) {
        this.port = from.port;
        this.apiToken = from.apiToken;
        this.partnerKey = from.partnerKey;
        this.allowedOrigins = Set.copyOf(from.allowedOrigins);
        this.approvals = from.approvals;
        this.tokenLifetime = from.tokenLifetime;
        this.refusalStatus = from.refusalStatus;
    }

    /** Settings to fill in. */
    public static Builder builder() {
        return new Builder();
    }

    int port() {
        return port;
    }

    @Nullable String apiToken() {
        return apiToken;
    }

    @Nullable String partnerKey() {
        return partnerKey;
    }

    Set<String> allowedOrigins() {
        return allowedOrigins;
    }

    Approvals approvals() {
        return approvals;
    }

    Duration tokenLifetime() {
        return tokenLifetime;
    }

    int refusalStatus() {
        return refusalStatus;
    }

    /** Collects settings. Not thread-safe. */
    public static final class Builder {
        private int port;
        private @Nullable String apiToken;
        private @Nullable String partnerKey;
        private final Set<String> allowedOrigins = new LinkedHashSet<>();
        private Approvals approvals = Approvals.automatic();
        private Duration tokenLifetime = Duration.ofSeconds(60);
        private int refusalStatus = 202;

        private Builder() {}

        /** The port on the loopback address: 1 to 65535, or 0 (the default) for any that is free. */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("A port is 0 to 65535, not " + port + ".");
            }
            this.port = port;
            return this;
        }

        /** The API token to accept; a random one unless set. */
        public Builder apiToken(String apiToken) {
            this.apiToken = visible("An API token", apiToken);
            return this;
        }

        /** The partner key to accept; a random one unless set. */
        public Builder partnerKey(String partnerKey) {
            this.partnerKey = visible("A partner key", partnerKey);
            return this;
        }

        /** An origin whose pages may open CPQ, such as {@code http://portal.localhost:8080}; none unless set. */
        public Builder allowedOrigin(String origin) {
            if (!origin.matches("https?://[^/?#@\\s]+")) {
                throw new IllegalArgumentException(
                        "An origin is scheme, host and port, such as http://localhost:8080, not \"" + origin + "\".");
            }
            allowedOrigins.add(origin);
            return this;
        }

        /** How submitted quotes are approved; automatically unless set. */
        public Builder approvals(Approvals approvals) {
            this.approvals = approvals;
            return this;
        }

        /** How long a one-time token lives: DealHub's 60 seconds unless set. */
        public Builder tokenLifetime(Duration tokenLifetime) {
            this.tokenLifetime = tokenLifetime;
            return this;
        }

        /** The HTTP status of a refused action: 202, as the guide has it (the default), or 400. */
        public Builder refusalStatus(int refusalStatus) {
            if (refusalStatus != 202 && refusalStatus != 400) {
                throw new IllegalArgumentException("DealHub refuses with 202 or 400, not " + refusalStatus + ".");
            }
            this.refusalStatus = refusalStatus;
            return this;
        }

        /** The settings. */
        public SandboxSettings build() {
            return new SandboxSettings(this);
        }

        private static String visible(String what, String secret) {
            if (secret.isEmpty() || !secret.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
                throw new IllegalArgumentException(what + " is at least one visible ASCII character, without spaces.");
            }
            return secret;
        }
    }
}
