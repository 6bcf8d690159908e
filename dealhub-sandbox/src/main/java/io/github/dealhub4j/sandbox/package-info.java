/**
 * A DealHub that runs on your machine, for tests, demos and offline work: start it with
 * {@link io.github.dealhub4j.sandbox.DealHubSandbox#start()}, with {@link io.github.dealhub4j.sandbox.SandboxExtension} in
 * JUnit 5, or from a shell with {@link io.github.dealhub4j.sandbox.SandboxMain}.
 *
 * <p>It shares no code with the client, so that a mistake in one is caught by the other.
 */
@NullMarked
package io.github.dealhub4j.sandbox;

import org.jspecify.annotations.NullMarked;
