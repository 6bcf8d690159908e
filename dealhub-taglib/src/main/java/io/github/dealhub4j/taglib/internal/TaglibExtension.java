package io.github.dealhub4j.taglib.internal;

import io.github.dealhub4j.cdi.DealHubExtension;
import io.github.dealhub4j.cdi.LaunchAuthorizer;
import io.github.dealhub4j.cdi.PartnerUserProvider;
import io.github.dealhub4j.cdi.QuoteActionAuthorizer;
import io.github.dealhub4j.cdi.internal.Configuration;
import io.github.dealhub4j.cdi.internal.ConnectionSettings.Need;
import io.github.dealhub4j.cdi.internal.Contribution;
import io.github.dealhub4j.cdi.internal.DeploymentProblems;
import io.github.dealhub4j.cdi.internal.DeploymentProblems.Code;
import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.cdi.internal.Instances;
import io.github.dealhub4j.taglib.internal.endpoint.Actions;
import io.github.dealhub4j.taglib.internal.endpoint.BrowserFiles;
import io.github.dealhub4j.taglib.internal.endpoint.LaunchTarget;
import io.github.dealhub4j.taglib.internal.endpoint.Launches;
import io.github.dealhub4j.taglib.internal.seal.HmacSeals;
import io.github.dealhub4j.taglib.internal.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.AfterDeploymentValidation;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessBean;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers the beans of the launch, and validates that the application has what they need. */
public class TaglibExtension implements Extension {
    private static final System.Logger LOG = System.getLogger("io.github.dealhub4j.taglib");
    private static final List<Class<?>> BEANS = List.of(HmacSeals.class, Launches.class, Actions.class);
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

    private final Contribution<PartnerUserProvider> partnerUsers = new Contribution<>(PartnerUserProvider.class);
    private final Contribution<LaunchAuthorizer> launchAuthorizers = new Contribution<>(LaunchAuthorizer.class);
    private final Contribution<QuoteActionAuthorizer> actionAuthorizers =
            new Contribution<>(QuoteActionAuthorizer.class);
    private @Nullable TaglibSettings settings;
    private @Nullable Instances dealHub;
    private @Nullable Texts texts;
    private volatile @Nullable BrowserFiles files;

    void register(@Observes BeforeBeanDiscovery event) {
        for (Class<?> bean : BEANS) {
            event.addAnnotatedType(bean, bean.getName()).add(ApplicationScoped.Literal.INSTANCE);
        }
    }

    /** What pages offer needs keys; said before the deployment is validated, by whichever extension comes first. */
    void require(@Observes AfterBeanDiscovery event, BeanManager beans) {
        DealHubExtension dealHub = beans.getExtension(DealHubExtension.class);
        dealHub.requireOfEveryInstance(Need.PARTNER_KEY);
        if (actionAuthorizers.isThere(Default.Literal.INSTANCE)) {
            dealHub.requireOfEveryInstance(Need.API_TOKEN);
        }
    }

    void collect(@Observes ProcessBean<?> event) {
        partnerUsers.note(event.getBean());
        launchAuthorizers.note(event.getBean());
        actionAuthorizers.note(event.getBean());
    }

    void validate(@Observes AfterDeploymentValidation event, BeanManager beans) {
        DeploymentProblems problems = new DeploymentProblems();
        settings = TaglibSettings.read(Configuration.current(), problems);
        if (!partnerUsers.isThere(Default.Literal.INSTANCE)) {
            problems.add(Code.MISSING_BEAN, PartnerUserProvider.class.getName(), SAMPLE);
        }
        reportAmbiguity(partnerUsers, beans, problems);
        reportAmbiguity(launchAuthorizers, beans, problems);
        reportAmbiguity(actionAuthorizers, beans, problems);
        dealHub = beans.getExtension(DealHubExtension.class).instances();
        texts = Texts.of(Thread.currentThread().getContextClassLoader());
        problems.reportTo(event);
        if (!launchAuthorizers.isThere(Default.Literal.INSTANCE)) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "DH4002 There is no {0} bean: every launch that a page offers is allowed to the user it was offered to."
                            + " Add one if ids in your pages come from the request.",
                    LaunchAuthorizer.class.getName());
        }
    }

    private static void reportAmbiguity(Contribution<?> contribution, BeanManager beans, DeploymentProblems problems) {
        if (contribution.isAmbiguous(beans, Default.Literal.INSTANCE)) {
            problems.add(
                    Code.AMBIGUOUS_BEAN,
                    contribution.type().getName(),
                    "has several beans, and none of them is an alternative that is enabled: leave one");
        }
    }

    /** The bean that knows partner users; there is one in every application that was deployed. */
    public PartnerUserProvider partnerUsers(BeanManager beans) {
        return partnerUsers.reference(beans, Default.Literal.INSTANCE).orElseThrow();
    }

    /** The bean that authorizes launches, if there is one. */
    public Optional<LaunchAuthorizer> launchAuthorizer(BeanManager beans) {
        return launchAuthorizers.reference(beans, Default.Literal.INSTANCE);
    }

    /** The bean that authorizes actions, if there is one. */
    public Optional<QuoteActionAuthorizer> quoteActionAuthorizer(BeanManager beans) {
        return actionAuthorizers.reference(beans, Default.Literal.INSTANCE);
    }

    /** For the beans of this extension, once the deployment is validated. */
    public TaglibSettings settings() {
        return validated(settings);
    }

    /** The DealHub instances that pages can name. */
    public List<InstanceName> instances() {
        return validated(dealHub).configured();
    }

    /** Where browsers find an instance, and where it may send them. */
    public LaunchTarget target(InstanceName instance) {
        return LaunchTarget.of(
                validated(dealHub).settings(instance).config(), settings().allowedHosts());
    }

    /** What people read, once the deployment is validated. */
    public Texts texts() {
        return validated(texts);
    }

    /** What the browser loads. Made when it is first asked for: by then the settings of the instances have been read. */
    public BrowserFiles files() {
        BrowserFiles made = files;
        if (made == null) {
            made = new BrowserFiles(
                    texts(),
                    instances().stream().map(this::target).toList(),
                    settings().actionsFromScript());
            files = made;
        }
        return made;
    }

    private static <T> T validated(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("DealHub can be used once the application is deployed, not before.");
        }
        return part;
    }
}
