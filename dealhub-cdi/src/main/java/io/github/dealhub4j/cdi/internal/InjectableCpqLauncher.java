package io.github.dealhub4j.cdi.internal;

import io.github.dealhub4j.DealHub;
import io.github.dealhub4j.launch.CpqLauncher;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.launch.LaunchTicket;
import io.github.dealhub4j.launch.PartnerUser;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;

/** {@link CpqLauncher} as a bean, so that applications can decorate and intercept it. */
@Typed(CpqLauncher.class)
public class InjectableCpqLauncher implements CpqLauncher {
    private final CpqLauncher launcher;

    /** For CDI's proxies. */
    @SuppressWarnings("NullAway") // a proxy never uses the field
    protected InjectableCpqLauncher() {
        this.launcher = null;
    }

    /** Uses the connection to the instance that this bean is for. */
    @Inject
    public InjectableCpqLauncher(DealHub dealHub) {
        this.launcher = dealHub.cpqLauncher();
    }

    @Override
    public LaunchTicket prepare(PartnerUser user, LaunchIntent intent) {
        return launcher.prepare(user, intent);
    }
}
