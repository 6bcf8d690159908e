package io.github.dealhub4j.taglib.internal;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.jsp.JspFactory;

/** Makes the library's values readable in EL. Named in the TLD, so that it runs where there are JSPs, and nowhere else. */
public class ELRegistration implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        JspFactory.getDefaultFactory()
                .getJspApplicationContext(event.getServletContext())
                .addELResolver(new ValueELResolver());
    }
}
