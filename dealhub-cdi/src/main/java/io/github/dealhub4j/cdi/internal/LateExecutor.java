package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.ErrorCode;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** An executor that the application defines itself, and that its server binds only once the application is deployed. */
final class LateExecutor implements Executor {
    private final String name;
    private volatile @Nullable Executor found;

    LateExecutor(String name) {
        this.name = name;
    }

    @Override
    public void execute(Runnable task) {
        executor().execute(task);
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
                        ErrorCode.NOT_CONFIGURED, "The key for the executor " + e.getMessage(), 0, null, e);
            }
            found = known;
        }
        return known;
    }
}
