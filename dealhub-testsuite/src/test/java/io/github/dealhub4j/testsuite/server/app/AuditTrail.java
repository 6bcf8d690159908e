package io.github.dealhub4j.testsuite.server.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was noted, in order. */
@ApplicationScoped
public class AuditTrail {
    private final List<String> entries = new CopyOnWriteArrayList<>();

    void note(String entry) {
        entries.add(entry);
    }

    List<String> entries() {
        return entries;
    }
}
