package io.github.dealhub4j.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.PartnerUser;
import io.github.dealhub4j.web.LaunchSeals;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.PortalRequest;
import io.github.dealhub4j.web.internal.browser.LaunchTarget;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import io.github.dealhub4j.web.internal.deployment.WebSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.spi.DeploymentException;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What endpoints and pages ask of an application, and how it says so. */
class DeploymentTest {
    private final Portal portal = new Portal();

    @BeforeEach
    void configure() {
        System.setProperty("dealhub.base-url", "https://dealhub.example");
        System.setProperty("dealhub.partner-key", "marked-partner-key");
    }

    @AfterEach
    void restore() {
        portal.close();
    }

    @ApplicationScoped
    static class Partners implements PartnerUserProvider {
        @Override
        public PartnerUser partnerUser(PortalRequest portal) {
            throw new IllegalStateException("Nobody launches in this test.");
        }
    }

    @ApplicationScoped
    static class Unrelated {}

    private String problemOf(Class<?>... beans) {
        return String.valueOf(catchThrowableOfType(
                        DeploymentException.class, () -> portal.start(beans).close())
                .getMessage());
    }

    private static WebSettings settings(WeldContainer container) {
        return container.select(WebDeployment.class).get().settings();
    }

    private static List<String> allowedHosts(WeldContainer container) {
        WebDeployment deployment = container.select(WebDeployment.class).get();
        return LaunchTarget.of(InstanceName.DEFAULT, deployment).allowedHosts();
    }

    @Test
    void a_key_and_a_provider_are_all_it_needs() {
        try (WeldContainer container = portal.start(Partners.class)) {
            assertThat(settings(container).launchPath()).isEqualTo("/dealhub/launch");
            assertThat(settings(container).actionsPath()).isEqualTo("/dealhub/actions");
            assertThat(allowedHosts(container)).containsExactly("dealhub.example", "service-*.dealhub.io");
        }
    }

    @Test
    void without_a_provider_the_deployment_fails_with_a_sample() {
        assertThat(problemOf(Unrelated.class))
                .contains(
                        "DH0003 io.github.dealhub4j.web.PartnerUserProvider is missing",
                        "implements PartnerUserProvider");
    }

    @ApplicationScoped
    static class OtherPartners extends Partners {}

    @Test
    void two_providers_are_one_too_many() {
        assertThat(problemOf(Partners.class, OtherPartners.class))
                .contains("DH0004 io.github.dealhub4j.web.PartnerUserProvider has several beans")
                .contains(Partners.class.getName(), OtherPartners.class.getName());
    }

    @Test
    void without_a_key_the_deployment_fails() {
        System.clearProperty("dealhub.partner-key");

        assertThat(problemOf(Partners.class)).contains("DH0001 dealhub.partner-key is missing");
    }

    @Test
    void all_wrong_values_are_reported_together_and_no_key_among_them() {
        Map.of(
                        "dealhub.launch.path", "dealhub/launch/",
                        "dealhub.actions.path", "/dealhub/launch/actions",
                        "dealhub.launch.allowed-hosts", "cpq.example.com,https://x.example,*",
                        "dealhub.launch.allowed-origins", "https://ok.example,portal.example",
                        "dealhub.launch.signing-key", "c2hvcnQ=,not base64")
                .forEach(System::setProperty);

        assertThat(problemOf(Partners.class))
                .contains(
                        "DH0002 dealhub.launch.path must be a path such as /dealhub/launch",
                        "DH0002 dealhub.actions.path must not be /dealhub/launch or below it",
                        "not \"https://x.example\"",
                        "not \"*\"",
                        "not \"portal.example\"",
                        "one has only 5 bytes",
                        "one is not Base64")
                .doesNotContain("c2hvcnQ", "not base64");
    }

    @Test
    void hosts_and_path_can_be_chosen() {
        System.setProperty("dealhub.launch.path", "/cpq/go");
        System.setProperty("dealhub.launch.allowed-hosts", "cpq.example.com");
        System.setProperty("dealhub.browser-base-url", "https://alias.example.com");
        try (WeldContainer container = portal.start(Partners.class)) {
            assertThat(settings(container).launchPath()).isEqualTo("/cpq/go");
            assertThat(allowedHosts(container))
                    .containsExactly("dealhub.example", "alias.example.com", "cpq.example.com");
        }
    }

    /** A bean that its server may write away has it injected, too. */
    @SessionScoped
    static class Basket implements Serializable {
        private static final long serialVersionUID = 1L;

        @Inject
        LaunchSeals seals;
    }

    @Test
    void seals_can_be_injected_into_beans_of_a_session() {
        try (WeldContainer container = portal.start(Partners.class, Basket.class)) {
            assertThat(container.select(LaunchSeals.class).get()).isInstanceOf(Serializable.class);
        }
    }

    @Test
    void whether_TLS_is_required_is_yes_or_no() {
        System.setProperty("dealhub.web.require-tls", "yes");

        assertThat(problemOf(Partners.class))
                .contains("DH0002 dealhub.web.require-tls must be true or false, not \"yes\"");
    }
}
