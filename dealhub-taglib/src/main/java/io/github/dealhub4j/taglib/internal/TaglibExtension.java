package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.cdi.LaunchAuthorizer;
import io.github.dealhub4j.cdi.PartnerUserProvider;
import io.github.dealhub4j.cdi.internal.Configuration;
import io.github.dealhub4j.cdi.internal.DeploymentProblems;
import io.github.dealhub4j.cdi.internal.DeploymentProblems.Code;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Registers the beans of the launch, and validates that the application has what they need. */
public class TaglibExtension implements Extension {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.taglib");
    private static final List<Class<?>> BEANS = List.of(HmacLaunchSeals.class, Launches.class);
    private static final String SAMPLE = """
            is missing: the tag library must know who the signed-in user is for DealHub. Add a bean such as

              @ApplicationScoped
              public class PortalPartnerUsers implements PartnerUserProvider {
                  @Override
                  public PartnerUser partnerUser(LaunchContext context) {
                      String login = context.principal().getName();
                      return PartnerUser.builder()
                              .userId(login)                       // stable: DealHub finds its user by it
                              .login(login)
                              .email(login + "@partner.example")   // from your own data: DealHub writes to it
                              .name(login)
                              .build();
                  }
              }
            """;

    private @Nullable LaunchSettings settings;

    void register(@Observes BeforeBeanDiscovery event) {
        for (Class<?> bean : BEANS) {
            event.addAnnotatedType(bean, bean.getName()).add(ApplicationScoped.Literal.INSTANCE);
        }
    }

    void validate(@Observes AfterDeploymentValidation event, BeanManager beans) {
        DeploymentProblems problems = new DeploymentProblems();
        settings = LaunchSettings.read(Configuration.current(), problems);
        int providers = beans.getBeans(PartnerUserProvider.class).size();
        if (providers == 0) {
            problems.add(Code.MISSING_BEAN, PartnerUserProvider.class.getName(), SAMPLE);
        }
        problems.reportTo(event);
        if (beans.getBeans(LaunchAuthorizer.class).isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "There is no {0} bean: every launch that a page offers is allowed to the user it was offered to."
                            + " Add one if ids in your pages come from the request.",
                    LaunchAuthorizer.class.getName());
        }
    }

    /**
     * For the beans of this extension.
     *
     * @throws IllegalStateException before the deployment was validated
     */
    public LaunchSettings settings() {
        LaunchSettings read = settings;
        if (read == null) {
            throw new IllegalStateException("DealHub can be used once the application is deployed, not before.");
        }
        return read;
    }
}
