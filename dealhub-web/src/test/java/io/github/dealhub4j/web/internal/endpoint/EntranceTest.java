package io.github.dealhub4j.web.internal.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dealhub4j.web.internal.Portal;
import io.github.dealhub4j.web.internal.Requests;
import io.github.dealhub4j.web.internal.deployment.WebSettings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntranceTest {
    private static final WebSettings OPEN = settings(false);

    private static WebSettings settings(boolean requireTls) {
        return new WebSettings("/dealhub/launch", "/dealhub/actions", List.of(), List.of(), List.of(), requireTls);
    }

    private static ScriptRequest admit(WebSettings settings, Map<String, String> headers, String body)
            throws Exception {
        Map<String, String> all = new HashMap<>(Portal.FROM_THE_PAGE);
        all.putAll(headers);
        return new Entrance(settings).admit(Requests.to("/portal", all, () -> "pat", body));
    }

    private static String refusal(WebSettings settings, Map<String, String> headers, String body) {
        return catchThrowableOfType(Refusal.class, () -> admit(settings, headers, body))
                .code();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json;charset=UTF-8", " Application/JSON ; charset = \"utf-8\" "
            })
    void JSON_in_UTF_8_is_read(String contentType) throws Exception {
        assertThat(admit(OPEN, Map.of("Content-Type", contentType), "{\"intent\":\"\u00e4\"} \n")
                        .text("intent"))
                .isEqualTo("\u00e4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json;charset=nonsense",
                "application/json;charset=utf-16",
                "application/json;charset=",
                "application/json;charset=utf-8;charset=nonsense",
                "application/jsonp",
                "text/plain",
                ""
            })
    void anything_else_is_no_request_of_the_script(String contentType) {
        assertThat(refusal(OPEN, Map.of("Content-Type", contentType), "{}")).isEqualTo("DH2003");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} x", "{}{}", "{},", "{}]", "[{}]", "", "{", "null", "{\"a\":}", "\u0000{}"})
    void text_around_the_object_makes_it_unreadable(String body) {
        assertThat(refusal(OPEN, Map.of(), body)).isEqualTo("DH2005");
    }

    @Test
    void a_deep_or_long_body_is_unreadable() {
        assertThat(refusal(OPEN, Map.of(), "{\"a\":" + "[".repeat(4000))).isEqualTo("DH2005");
        assertThat(refusal(OPEN, Map.of(), "{}" + " ".repeat(4096))).isEqualTo("DH2005");
    }

    @Test
    void where_TLS_is_required_a_request_without_it_goes_no_further() throws Exception {
        WebSettings strict = settings(true);

        assertThat(refusal(strict, Map.of(), "{}")).isEqualTo("DH2012");
        assertThat(admit(strict, Map.of("X-Forwarded-Proto", "https"), "{}").json())
                .isEmpty();
    }
}
