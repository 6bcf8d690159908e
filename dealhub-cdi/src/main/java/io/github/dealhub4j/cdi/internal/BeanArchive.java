package io.github.dealhub4j.cdi.internal;

import jakarta.enterprise.context.Dependent;

/**
 * A bean for the sake of being one: Weld on Jetty and Tomcat does not start in an application without any, and does not
 * count those that an extension adds.
 */
@Dependent
public class BeanArchive {}
