package io.github.dealhub4j.testsuite.server.app;

import jakarta.enterprise.concurrent.ManagedExecutorDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/** Three threads of the application's own, under a name. */
@ApplicationScoped
@ManagedExecutorDefinition(name = OwnExecutor.NAME, maxAsync = 3)
public class OwnExecutor {
    public static final String NAME = "java:app/concurrent/dealhub";
}
