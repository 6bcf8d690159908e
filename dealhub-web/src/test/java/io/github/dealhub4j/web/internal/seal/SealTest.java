package io.github.dealhub4j.web.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.quote.QuoteAction;
import io.github.dealhub4j.quote.QuoteId;
import io.github.dealhub4j.web.Offer;
import io.github.dealhub4j.web.SealedOffer;
import io.github.dealhub4j.web.internal.Requests;
import io.github.dealhub4j.web.internal.seal.HmacSeals.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SealTest {
    private static final SigningKeys KEYS = SigningKeys.derivedFrom("marked-partner-key");
    private static final OpportunityId OPPORTUNITY = OpportunityId.of("006A1");
    private static final LaunchIntent OPEN_QUOTE = LaunchIntent.openQuote(OPPORTUNITY, CrmQuoteId.of("a0Q1"));
    private static final Offer OPEN = new Offer.Launch(InstanceName.DEFAULT, OPEN_QUOTE);
    private static final Instant EXPIRES = Instant.ofEpochSecond(1_800_000_000);
    private static final Seal SEAL = new Seal("/portal", OPEN, "pat", EXPIRES);

    /** Made with Python's hmac and hashlib from the description of the seal, and with OpenSSL's HKDF. */
    private static final String EXPECTED = "v1.f199db22.4Xcm4PhKQhUdNA1iLSyNMI0LdqOXjqU9iNl9RHjDdI4";

    @Test
    void a_seal_is_what_its_description_says() {
        assertThat(SEAL.write(KEYS)).isEqualTo(EXPECTED);
        assertThat(SEAL.matches(EXPECTED, KEYS)).isTrue();
    }

    static Stream<Seal> others() {
        return Stream.of(
                new Seal("/other", OPEN, "pat", EXPIRES),
                of(new Offer.Launch(InstanceName.of("emea"), OPEN_QUOTE)),
                of(new Offer.Launch(InstanceName.DEFAULT, LaunchIntent.createQuote(OPPORTUNITY))),
                of(new Offer.Launch(InstanceName.DEFAULT, LaunchIntent.viewQuotes(OPPORTUNITY))),
                of(new Offer.Launch(InstanceName.DEFAULT, LaunchIntent.openQuote(OPPORTUNITY, CrmQuoteId.of("a0Q2")))),
                of(new Offer.Launch(
                        InstanceName.DEFAULT,
                        LaunchIntent.openQuote(OpportunityId.of("006A1a"), CrmQuoteId.of("0Q1")))),
                new Seal("/portal", OPEN, "Pat", EXPIRES),
                new Seal("/portal", OPEN, "pat", EXPIRES.plusSeconds(1)));
    }

    private static Seal of(Offer offer) {
        return new Seal("/portal", offer, "pat", EXPIRES);
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_seal_is_good_for_nothing_else(Seal other) {
        assertThat(other.matches(EXPECTED, KEYS)).isFalse();
    }

    @Test
    void another_key_makes_another_seal() {
        SigningKeys other = SigningKeys.derivedFrom("another-partner-key");

        assertThat(SEAL.matches(SEAL.write(other), KEYS)).isFalse();
    }

    @Test
    void after_a_rotation_the_new_key_seals_and_the_old_one_still_counts() {
        byte[] old = new byte[32];
        byte[] fresh = new byte[32];
        fresh[0] = 1;
        SigningKeys before = SigningKeys.of(List.of(old));
        SigningKeys rotated = SigningKeys.of(List.of(fresh, old));
        SigningKeys after = SigningKeys.of(List.of(fresh));

        assertThat(SEAL.matches(SEAL.write(before), rotated)).isTrue();
        assertThat(SEAL.matches(SEAL.write(rotated), after)).isTrue();
        assertThat(SEAL.matches(SEAL.write(before), after)).isFalse();
    }

    @Test
    void an_offer_lasts_eight_hours() {
        HttpServletRequest request = Requests.to("/portal", Map.of());
        Principal pat = () -> "pat";
        SealedOffer offer = at(EXPIRES).seal(request, pat, OPEN);

        assertThat(offer.expires()).isEqualTo(EXPIRES.plus(Duration.ofHours(8)));
        assertThat(at(offer.expires().minusSeconds(1)).verify(request, pat, offer))
                .isEqualTo(Verdict.GOOD);
        assertThat(at(offer.expires()).verify(request, pat, offer)).isEqualTo(Verdict.EXPIRED);
        assertThat(at(offer.expires()).verify(request, () -> "eve", offer)).isEqualTo(Verdict.FALSE);
    }

    private static HmacSeals at(Instant now) {
        return new HmacSeals(Map.of(InstanceName.DEFAULT, KEYS), Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void an_action_is_sealed_for_its_quote_and_nothing_else() {
        Seal submit = of(new Offer.Action(InstanceName.DEFAULT, QuoteAction.SUBMIT, QuoteId.of("006A1")));

        assertThat(of(new Offer.Action(InstanceName.DEFAULT, QuoteAction.PUBLISH, QuoteId.of("006A1")))
                        .matches(submit.write(KEYS), KEYS))
                .isFalse();
        assertThat(of(new Offer.Launch(InstanceName.DEFAULT, LaunchIntent.createQuote(OPPORTUNITY)))
                        .matches(submit.write(KEYS), KEYS))
                .isFalse();
        assertThat(submit.matches(submit.write(KEYS), KEYS)).isTrue();
    }

    @Test
    void half_a_character_is_not_sealed_as_if_it_were_any_other() {
        Seal seal = new Seal("/portal", OPEN, "pat\uD800", EXPIRES);

        assertThatThrownBy(() -> seal.write(KEYS)).isInstanceOf(IllegalArgumentException.class);
    }
}
