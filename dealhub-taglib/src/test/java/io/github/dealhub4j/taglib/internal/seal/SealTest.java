package io.github.dealhub4j.taglib.internal.seal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.cdi.internal.InstanceName;
import io.github.dealhub4j.launch.LaunchIntent;
import io.github.dealhub4j.quote.CrmQuoteId;
import io.github.dealhub4j.quote.OpportunityId;
import io.github.dealhub4j.taglib.internal.Requests;
import io.github.dealhub4j.taglib.internal.seal.HmacSeals.Verdict;
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
    private static final Offer OPEN = Offer.launch(InstanceName.DEFAULT, OPEN_QUOTE);
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
                of(Offer.launch(new InstanceName("emea"), OPEN_QUOTE)),
                of(Offer.launch(InstanceName.DEFAULT, LaunchIntent.createQuote(OPPORTUNITY))),
                of(Offer.launch(InstanceName.DEFAULT, LaunchIntent.viewQuotes(OPPORTUNITY))),
                of(Offer.launch(InstanceName.DEFAULT, LaunchIntent.openQuote(OPPORTUNITY, CrmQuoteId.of("a0Q2")))),
                of(Offer.launch(
                        InstanceName.DEFAULT,
                        LaunchIntent.openQuote(OpportunityId.of("006A1a"), CrmQuoteId.of("0Q1")))),
                of(new Offer(Offer.Purpose.ACTION, InstanceName.DEFAULT, OPEN.intent(), OPEN.id(), OPEN.crmQuoteId())),
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
}
