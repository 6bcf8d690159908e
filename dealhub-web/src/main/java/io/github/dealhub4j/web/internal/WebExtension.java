package io.github.dealhub4j.web.internal;

import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.spi.Configuration;
import io.github.dealhub4j.cdi.spi.Contribution;
import io.github.dealhub4j.cdi.spi.DealHubDeployment;
import io.github.dealhub4j.cdi.spi.DealHubDeployment.Need;
import io.github.dealhub4j.cdi.spi.DeploymentProblems;
import io.github.dealhub4j.spi.Code;
import io.github.dealhub4j.web.LaunchAuthorizer;
import io.github.dealhub4j.web.LaunchSeals;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.QuoteActionAuthorizer;
import io.github.dealhub4j.web.internal.browser.BrowserFiles;
import io.github.dealhub4j.web.internal.deployment.Texts;
import io.github.dealhub4j.web.internal.deployment.WebDeployment;
import io.github.dealhub4j.web.internal.deployment.WebSettings;
import io.github.dealhub4j.web.internal.endpoint.Actions;
import io.github.dealhub4j.web.internal.endpoint.Launches;
import io.github.dealhub4j.web.internal.page.DeployedPages;
import io.github.dealhub4j.web.internal.seal.HmacSeals;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers the beans for endpoints and pages, collects the beans that the application contributes, and validates them. The result
 * is one value, {@link WebDeployment}, which is injected into those beans.
 */
public class WebExtension implements Extension {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.web");
    private static final List<Class<?>> BEANS =
            List.of(HmacSeals.class, Launches.class, Actions.class, BrowserFiles.class, DeployedPages.class);
    private static final String SAMPLE = """
            is missing: the launch endpoint must know who the signed-in user is for DealHub. Add a bean such as

              @ApplicationScoped
              public class PortalPartnerUsers implements PartnerUserProvider {
                  @Override
                  public PartnerUser partnerUser(PortalRequest portal) {
                      String login = portal.principal().getName();
                      return PartnerUser.builder()
                              .userId(login)                       // stable: DealHub finds its user by it
                              .login(login)
                              .email(login + "@partner.example")   // from your own data: DealHub writes to it
                              .name(login)
                              .build();
                  }
              }
            """;

    private final Contribution<PartnerUserProvider> partnerUsers = new Contribution<>(PartnerUserProvider.class);
    private final Contribution<LaunchAuthorizer> launchAuthorizers = new Contribution<>(LaunchAuthorizer.class);
    private final Contribution<QuoteActionAuthorizer> actionAuthorizers =
            new Contribution<>(QuoteActionAuthorizer.class);
    private @Nullable WebSettings settings;
    private @Nullable Texts texts;

    /** A scope without client proxies. */
    private static final class SingletonLiteral extends AnnotationLiteral<Singleton> implements Singleton {
        private static final long serialVersionUID = 1L;
    }

    void register(@Observes BeforeBeanDiscovery event) {
        for (Class<?> bean : BEANS) {
            event.addAnnotatedType(bean, bean.getName()).add(new SingletonLiteral());
        }
    }

    void collect(@Observes ProcessBean<?> event) {
        partnerUsers.note(event.getBean());
        launchAuthorizers.note(event.getBean());
        actionAuthorizers.note(event.getBean());
    }

    void register(@Observes AfterBeanDiscovery event, BeanManager beans) {
        event.<WebDeployment>addBean()
                .beanClass(WebExtension.class)
                .types(WebDeployment.class)
                .scope(Singleton.class)
                .createWith(context -> deployment(beans));
        // With a client proxy, so that passivating beans can have it injected.
        event.<LaunchSeals>addBean()
                .beanClass(WebExtension.class)
                .types(LaunchSeals.class)
                .scope(ApplicationScoped.class)
                .createWith(context -> seals(beans));
        DealHubDeployment dealHub = dealHub(beans);
        dealHub.declare(WebSettings.ALL);
        dealHub.requireOfEveryInstance(Need.PARTNER_KEY);
        if (actionAuthorizers.isThere(Default.Literal.INSTANCE)) {
            dealHub.requireOfEveryInstance(Need.API_TOKEN);
        }
    }

    void validate(@Observes @Priority(DealHubDeployment.VALIDATED) AfterDeploymentValidation event, BeanManager beans) {
        DeploymentProblems problems = new DeploymentProblems();
        settings = WebSettings.read(Configuration.current(), problems);
        texts = Texts.of(Thread.currentThread().getContextClassLoader());
        if (!partnerUsers.isThere(Default.Literal.INSTANCE)) {
            problems.add(Code.MISSING_BEAN, PartnerUserProvider.class.getName(), SAMPLE);
        }
        partnerUsers.reportAmbiguity(beans, problems);
        launchAuthorizers.reportAmbiguity(beans, problems);
        actionAuthorizers.reportAmbiguity(beans, problems);
        problems.reportTo(event);
        if (!launchAuthorizers.isThere(Default.Literal.INSTANCE)) {
            Code.NO_LAUNCH_AUTHORIZER.log(LOG, LaunchAuthorizer.class.getName());
        }
    }

    private static DealHubDeployment dealHub(BeanManager beans) {
        return beans.getExtension(DealHubExtension.class);
    }

    /** Created when the first endpoint or page asks for it: by then the beans of the application exist. */
    private WebDeployment deployment(BeanManager beans) {
        return new WebDeployment(
                validated(settings),
                dealHub(beans),
                partnerUsers.reference(beans, Default.Literal.INSTANCE).orElseThrow(),
                launchAuthorizers.reference(beans, Default.Literal.INSTANCE),
                actionAuthorizers.reference(beans, Default.Literal.INSTANCE),
                validated(texts));
    }

    private static LaunchSeals seals(BeanManager beans) {
        Bean<?> bean = beans.resolve(beans.getBeans(HmacSeals.class));
        return (LaunchSeals) beans.getReference(bean, HmacSeals.class, beans.createCreationalContext(bean));
    }

    private static <T> T validated(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("DealHub can be used once the application is deployed, not before.");
        }
        return part;
    }
}
