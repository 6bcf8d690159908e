package io.github.dealhub4j.cdi.spi;

import io.github.dealhub4j.DealHubConfig;
import io.github.dealhub4j.DealHubException;
import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.spi.Setting;
import java.util.List;

/**
 * The application as the extension of this module knows it, for the extensions of the library's other modules. They declare their
 * needs while beans are discovered. They can ask once the deployment is validated: in observers with the priority
 * {@link #VALIDATED}, and later.
 */
public interface DealHubDeployment {
    /** The priority of observers of {@code AfterDeploymentValidation} that come after the instances were read. */
    int VALIDATED = 3000;

    /** Settings of the application as a whole that another module reads, so that their keys are not reported as unknown. */
    void declare(List<Setting<?>> settings);

    /** Every instance of the application needs this. */
    void requireOfEveryInstance(Need need);

    /**
     * The instances that the application has: the default one, unless only others are configured, and those that are listed.
     */
    List<InstanceName> instances();

    /**
     * The configuration of an instance.
     *
     * @throws DealHubException if there is no such instance, or its address is not configured
     */
    DealHubConfig config(InstanceName instance);

    /** The bean that an injection point of the application would get for an instance. */
    <T> T bean(Class<T> type, InstanceName instance);

    /** What the configuration of an instance must have. */
    enum Need {
        /** DealHub's address. */
        ADDRESS,
        /** The API token, for actions and readings. */
        API_TOKEN,
        /** The partner key, for authenticating partner users. */
        PARTNER_KEY
    }
}
