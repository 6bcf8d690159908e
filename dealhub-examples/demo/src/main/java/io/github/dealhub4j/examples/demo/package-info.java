/**
 * The demo: the sandbox and the partner portal in one process, on embedded Jetty with Weld and Jersey. {@code ./run-demo}
 * starts {@link io.github.dealhub4j.examples.demo.DemoMain}; tests start {@link io.github.dealhub4j.examples.demo.PortalServer}.
 */
@NullMarked
package io.github.dealhub4j.examples.demo;

import org.jspecify.annotations.NullMarked;
