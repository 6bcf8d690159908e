package io.github.dealhub4j.sandbox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each JUnit 5 test a sandbox of its own, as a parameter or by {@link #sandbox()}:
 *
 * <pre>{@code
 * @RegisterExtension
 * SandboxExtension dealHub = new SandboxExtension(SandboxSettings.builder().refusalStatus(400).build());
 *
 * @Test
 * void a_draft_can_be_submitted(DealHubSandbox sandbox) { … }
 * }</pre>
 *
 * With default settings, {@code @ExtendWith(SandboxExtension.class)} does as well.
 */
public final class SandboxExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final SandboxSettings settings;
    private @Nullable DealHubSandbox sandbox;

    /** With default settings. */
    public SandboxExtension() {
        this(SandboxSettings.builder().build());
    }

    /** With these settings. */
    public SandboxExtension(SandboxSettings settings) {
        this.settings = settings;
    }

    /** The sandbox of the test that runs. */
    public DealHubSandbox sandbox() {
        DealHubSandbox running = sandbox;
        if (running == null) {
            throw new IllegalStateException("There is a sandbox during a test only.");
        }
        return running;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        sandbox = DealHubSandbox.start(settings);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        DealHubSandbox running = sandbox;
        sandbox = null;
        if (running != null) {
            running.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DealHubSandbox.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return sandbox();
    }
}
