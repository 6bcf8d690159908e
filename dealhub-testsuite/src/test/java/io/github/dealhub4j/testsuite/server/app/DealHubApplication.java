package io.github.dealhub4j.testsuite.server.app;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Marks the class loader of a WAR with our jars. */
@WebListener
public class DealHubApplication implements ServletContextListener {
    private static final Mark MARK = new Mark();

    /** There is one for as long as the class loader lives. */
    public static final class Mark {}

    @Override
    public void contextInitialized(ServletContextEvent event) {
        event.getServletContext().setAttribute("mark", MARK);
    }
}
