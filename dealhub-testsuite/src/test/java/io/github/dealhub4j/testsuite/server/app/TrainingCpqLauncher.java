package io.github.dealhub4j.testsuite.server.app;

import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** Sends partners to a training page in place of CPQ. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class TrainingCpqLauncher implements CpqLauncher {
    public static final String ENDPOINT = "https://training.example/";

    @Override
    public LaunchTicket prepare(PartnerUser user, LaunchIntent intent) {
        return new LaunchTicket(URI.create(ENDPOINT), Map.of(), "no-token", Instant.MAX);
    }
}
