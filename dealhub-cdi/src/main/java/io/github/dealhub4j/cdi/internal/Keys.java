package io.github.dealhub4j.cdi.internal;

import java.util.Set;

/** Keys that hold for the application as a whole; those of a connection are in {@link ConnectionSettings}. */
public final class Keys {
    /** The names of the instances besides the default one. */
    public static final String INSTANCES = "dealhub.instances";
    /** Where the endpoint for actions is. */
    public static final String ACTIONS_PATH = "dealhub.actions.path";
    /** Where the endpoint for launches is. */
    public static final String LAUNCH_PATH = "dealhub.launch.path";
    /** Hosts that CPQ may be opened at. */
    public static final String LAUNCH_ALLOWED_HOSTS = "dealhub.launch.allowed-hosts";
    /** Origins of pages that may launch and act. */
    public static final String LAUNCH_ALLOWED_ORIGINS = "dealhub.launch.allowed-origins";
    /** What offers in pages are sealed with. */
    public static final String LAUNCH_SIGNING_KEY = "dealhub.launch.signing-key";

    static final Set<String> ALL = Set.of(
            INSTANCES, ACTIONS_PATH, LAUNCH_PATH, LAUNCH_ALLOWED_HOSTS, LAUNCH_ALLOWED_ORIGINS, LAUNCH_SIGNING_KEY);

    private Keys() {}
}
