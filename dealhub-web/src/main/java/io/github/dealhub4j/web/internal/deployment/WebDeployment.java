package io.github.dealhub4j.web.internal.deployment;

import io.github.dealhub4j.cdi.spi.DealHubDeployment;
import io.github.dealhub4j.web.LaunchAuthorizer;
import io.github.dealhub4j.web.PartnerUserProvider;
import io.github.dealhub4j.web.QuoteActionAuthorizer;
import java.util.Optional;

/**
 * The settings of an application and the beans that it contributes: all that endpoints and pages need. Immutable.
 *
 * @param settings the settings of this module
 * @param dealHub the instances, and the beans for them
 * @param partnerUsers says who the signed-in user is for DealHub
 * @param launchAuthorizer decides on launches; empty to allow each to the user that it was offered to
 * @param actionAuthorizer decides on actions; empty for no actions at all
 * @param texts the texts for users
 */
public record WebDeployment(
        WebSettings settings,
        DealHubDeployment dealHub,
        PartnerUserProvider partnerUsers,
        Optional<LaunchAuthorizer> launchAuthorizer,
        Optional<QuoteActionAuthorizer> actionAuthorizer,
        Texts texts) {}
