package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import io.github.dealhub4j.spi.Code;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** An executor that the application defines itself, and that its server binds only once the application is deployed. */
public final class LateExecutor implements Executor {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.cdi");

    private final String key;
    private final String name;
    private volatile @Nullable Executor found;

    /** @param key where the configuration names it */
    LateExecutor(String key, String name) {
        this.key = key;
        this.name = name;
    }

    @Override
    public void execute(Runnable task) {
        executor().execute(task);
    }

    /** Looks for it when the application starts, so that a wrong name is not found out by the first call that needs it. */
    public void lookFor() {
        try {
            executor();
        } catch (DealHubException e) {
            Code.NO_EXECUTOR.log(LOG, e.getMessage());
        }
    }

    /**
     * The executor itself.
     *
     * @throws DealHubException if there is none of that name
     */
    Executor executor() {
        Executor known = found;
        if (known == null) {
            try {
                known = ServerThreads.lookedUp(name);
            } catch (IllegalArgumentException e) {
                throw new DealHubException(
                        ErrorCode.NOT_CONFIGURED, "The key " + key + " " + e.getMessage(), 0, null, e);
            }
            found = known;
        }
        return known;
    }
}
