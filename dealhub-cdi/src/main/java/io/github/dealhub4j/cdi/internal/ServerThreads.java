package io.github.dealhub4j.cdi.internal;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The server's {@link ManagedExecutorService}: its threads have the application's class loader, JNDI names and security context,
 * which threads of our own would not have.
 */
final class ServerThreads {
    private static final String DEFAULT = "java:comp/DefaultManagedExecutorService";

    private ServerThreads() {}

    /** The server's default executor; empty where there is none, as on Jetty. */
    static Optional<Executor> standard() {
        try {
            return Optional.of(lookedUp(DEFAULT));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /**
     * The executor of that JNDI name, which a key has as its value. One of the application's own is looked up when it is first used if it is not there yet:
     * Payara binds it after the deployment was validated.
     *
     * @throws IllegalArgumentException if the server has none
     */
    static Executor named(String key, String name) {
        try {
            return lookedUp(name);
        } catch (IllegalArgumentException e) {
            if (name.matches("java:(app|module|comp)/.+")) {
                return new LateExecutor(key, name);
            }
            throw e;
        }
    }

    /**
     * The executor that has this JNDI name now.
     *
     * @throws IllegalArgumentException if there is none
     */
    @SuppressWarnings("BanJNDI") // the name comes from the administrator, and cannot lead to another machine
    static Executor lookedUp(String name) {
        if (name.indexOf(':') >= 0 && !name.startsWith("java:")) {
            throw new IllegalArgumentException(
                    "must be the JNDI name of a ManagedExecutorService of this server, such as java:app/concurrent/dealhub,"
                            + " not \"" + name + "\"");
        }
        Object found;
        try {
            found = InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalArgumentException(
                    "must be the JNDI name of a ManagedExecutorService, and the server has none of the name \"" + name
                            + "\"",
                    e);
        }
        if (found instanceof ManagedExecutorService executor) {
            return executor;
        }
        throw new IllegalArgumentException(
                "must be the JNDI name of a ManagedExecutorService, and \"" + name + "\" is something else");
    }

    /**
     * A stage whose dependent actions run in the context of the thread that adds them, even if another thread completes the
     * stage.
     */
    static <T> CompletionStage<T> inContext(Optional<Executor> executor, CompletionStage<T> stage) {
        Optional<Executor> found = executor.map(one -> one instanceof LateExecutor late ? late.executor() : one);
        if (found.isEmpty() || !(found.get() instanceof ManagedExecutorService managed)) {
            return stage;
        }
        CompletionStage<T> copy = managed.copy(stage);
        // A copy is completed with the original. Cancelling or completing the copy has to end the original, too.
        CompletableFuture<T> original = stage.toCompletableFuture();
        CompletionStage<T> unused = copy.whenComplete((result, failure) -> original.cancel(false));
        return copy;
    }
}
