package io.github.dealhub4j.web.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.web.internal.Requests;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {
    private final SameOrigin rule = new SameOrigin(List.of("https://Pages.Partner.example:443"));

    @ParameterizedTest(name = "Sec-Fetch-Site {0}, Origin {1}, Host {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            same-origin, -,                             portal.example,      true
            same-origin, https://elsewhere.example,     portal.example,      true
            same-site,   https://portal.example,        portal.example,      false
            cross-site,  https://pages.partner.example, portal.example,      false
            none,        -,                             portal.example,      false
            -,           https://portal.example,        portal.example,      true
            -,           http://portal.example,         portal.example,      true
            -,           https://PORTAL.example,        portal.example:443,  true
            -,           https://portal.example:8443,   portal.example:8443, true
            -,           https://portal.example:8443,   portal.example,      false
            -,           https://pages.partner.example, portal.example,      true
            -,           http://pages.partner.example,  portal.example,      false
            -,           https://portal.example.evil,   portal.example,      false
            -,           https://evil-portal.example,   portal.example,      false
            -,           null,                          portal.example,      false
            -,           -,                             portal.example,      false
            """)
    void only_pages_of_the_application_or_of_an_allowed_origin_count(
            String site, String origin, String host, boolean expected) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Sec-Fetch-Site", site);
        headers.put("Origin", origin);
        headers.put("Host", host);

        assertThat(rule.holdsFor(Requests.to("", headers))).isEqualTo(expected);
    }
}
