package io.github.dealhub4j.cdi.internal;

import jakarta.enterprise.context.Dependent;

/**
 * A bean without a purpose of its own: Weld on Jetty and Tomcat does not start in an application without beans, and does not
 * count those that an extension adds.
 */
@Dependent
public class BeanArchive {}
