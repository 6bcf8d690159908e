package io.github.dealhub4j.testsuite.server.launched;

import java.nio.file.Path;

/** A running server, as far as tests steer it. */
interface WebServer {

    /** Deploys a WAR under {@code /name}; what it throws refuses the WAR. */
    void deploy(String name, Path war) throws Exception;

    void undeploy(String name) throws Exception;
}
