package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.cdi.internal.Configuration;
import io.github.dealhub4j.cdi.internal.DeploymentProblems;
import io.github.dealhub4j.cdi.internal.Keys;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletSecurityElement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers the launch endpoint in every application that has this library, also where {@code web.xml} is
 * {@code metadata-complete}. Its own security constraint is open, so that an application's {@code /*} login page cannot
 * answer in its place with an HTML page: the endpoint checks its caller itself, and answers in JSON.
 */
public class LaunchServletInitializer implements ServletContainerInitializer {
    private static final String NAME = "DealHub launch";

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) {
        ServletRegistration.Dynamic servlet = context.addServlet(NAME, LaunchServlet.class);
        if (servlet == null) {
            return; // the application has registered one by this name
        }
        String path = path();
        servlet.addMapping(path, path + "/*");
        servlet.setServletSecurity(new ServletSecurityElement());
    }

    /** A wrong path is reported with everything else that is wrong, when the deployment is validated. */
    private static String path() {
        return Configuration.current()
                .value(Keys.LAUNCH_PATH, new DeploymentProblems())
                .filter(LaunchSettings::isPath)
                .orElse(LaunchSettings.DEFAULT_PATH);
    }
}
