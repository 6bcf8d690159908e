package io.github.dealhub4j.web.internal.browser;

import io.github.dealhub4j.launch.LaunchTicket;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;

/** A ticket as the browser script reads it. */
public final class TicketJson {
    private TicketJson() {}

    /** The ticket, with where it may lead. */
    public static JsonObject of(LaunchTicket ticket, LaunchTarget target) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        ticket.body().forEach(body::add);
        long seconds = Duration.between(Instant.now(), ticket.expiresAt()).toSeconds();
        return Json.createObjectBuilder()
                .add("endpoint", ticket.endpoint().toString())
                .add("body", body)
                .add("accessToken", ticket.accessToken())
                .add("expiresIn", Math.max(0, seconds))
                .add("allowedHosts", target.hostsAsJson())
                .add("aliased", target.aliased())
                .build();
    }
}
