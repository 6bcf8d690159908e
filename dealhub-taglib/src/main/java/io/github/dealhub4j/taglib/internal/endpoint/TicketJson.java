package io.github.dealhub4j.taglib.internal.endpoint;

import io.github.dealhub4j.launch.LaunchTicket;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A ticket as the browser script reads it. */
public final class TicketJson {
    private TicketJson() {}

    /**
     * The ticket, with the hosts that it may lead to.
     *
     * @param aliased whether DealHub is reached by an alias, and has to answer with an address of that same host
     */
    public static JsonObject of(LaunchTicket ticket, List<String> hosts, boolean aliased) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        ticket.body().forEach(body::add);
        JsonArrayBuilder allowedHosts = Json.createArrayBuilder();
        hosts.forEach(allowedHosts::add);
        long seconds = Duration.between(Instant.now(), ticket.expiresAt()).toSeconds();
        return Json.createObjectBuilder()
                .add("endpoint", ticket.endpoint().toString())
                .add("body", body)
                .add("accessToken", ticket.accessToken())
                .add("expiresIn", Math.max(0, seconds))
                .add("allowedHosts", allowedHosts)
                .add("aliased", aliased)
                .build();
    }
}
