package io.github.dealhub4j.web.internal.endpoint;

import io.github.dealhub4j.cdi.spi.Configuration;
import io.github.dealhub4j.cdi.spi.DeploymentProblems;
import io.github.dealhub4j.web.internal.deployment.WebSettings;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletSecurityElement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Registers the endpoints in every application that has this library, even if {@code web.xml} is {@code metadata-complete}.
 * Their own security constraint is open, so that an application's {@code /*} login page cannot answer instead of them with HTML:
 * each checks its caller itself, and answers in JSON.
 */
public class EndpointInitializer implements ServletContainerInitializer {

    @Override
    public void onStartup(@Nullable Set<Class<?>> classes, ServletContext context) throws ServletException {
        // A wrong path is reported together with all other problems, when the deployment is validated.
        WebSettings settings = WebSettings.read(Configuration.current(), new DeploymentProblems());
        register(context, "DealHub launch", LaunchServlet.class, settings.launchPath(), settings.launchPath() + "/*");
        register(context, "DealHub actions", ActionServlet.class, settings.actionsPath());
    }

    private static void register(
            ServletContext context, String name, Class<? extends Servlet> servlet, String... mappings)
            throws ServletException {
        ServletRegistration.Dynamic registration = context.addServlet(name, servlet);
        if (registration != null) { // unless the application has registered one by this name
            registration.addMapping(mappings);
            registration.setServletSecurity(new ServletSecurityElement()); // which is open
            if (context.getServerInfo().startsWith("jetty/")) {
                // Jetty ignores that call, and uses the annotation of the first servlet of a class. Created now, before
                // Jetty's security handler starts, it does not cause a warning for each method.
                context.createServlet(servlet);
            }
        }
    }
}
