package io.github.dealhub4j.cdi.spi;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.spi.Setting;
import java.util.List;

/**
 * The application as the extension of this module knows it, for the extensions of the library's other modules. What they add is
 * added until the beans are discovered; what they ask is known once the deployment is validated, in observers with
 * {@link #VALIDATED} as their priority and ever after.
 */
public interface DealHubDeployment {
    /** The priority of observers of {@code AfterDeploymentValidation} that come after the instances were read. */
    int VALIDATED = 3000;

    /** Settings of the application as a whole that another module reads: their keys are no misspelt ones. */
    void declare(List<Setting<?>> settings);

    /** All instances that the application has need this. */
    void requireOfEveryInstance(Need need);

    /**
     * The instances that the application has: the default one, unless only others are configured, and those that are listed.
     */
    List<InstanceName> instances();

    /**
     * The configuration of an instance.
     *
     * @throws DealHubException if there is no such instance, or it is not said where it is
     */
    DealHubConfig config(InstanceName instance);

    /** The bean that the application would get injected for an instance. */
    <T> T bean(Class<T> type, InstanceName instance);

    /** What the configuration of an instance must have. */
    enum Need {
        /** Where DealHub is. */
        ADDRESS,
        /** What actions and readings are sent with. */
        API_TOKEN,
        /** What partner users are authenticated with. */
        PARTNER_KEY
    }
}
