package io.github.dealhub4j.cdi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealhub4j.cdi.spi.Configuration;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainConfigurationTest {
    private static final String KEY = "dealhub.base-url";

    private static Configuration with(Map<String, String> system, Map<String, String> environment, String inFile) {
        Properties properties = new Properties();
        properties.putAll(system);
        Properties file = new Properties();
        file.setProperty(KEY, inFile);
        return new PlainConfiguration(properties, environment, file);
    }

    @Test
    void a_system_property_comes_before_the_environment_and_that_before_the_file() {
        Map<String, String> property = Map.of(KEY, "property");
        Map<String, String> variable = Map.of("DEALHUB_BASE_URL", "variable");

        assertThat(with(property, variable, "file").value(KEY)).contains("property");
        assertThat(with(Map.of(), variable, "file").value(KEY)).contains("variable");
        assertThat(with(Map.of(), Map.of(), "file").value(KEY)).contains("file");
        assertThat(with(Map.of(), Map.of(), "file").value("dealhub.api-token")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dealhub.base-url", "dealhub_base_url", "DEALHUB_BASE_URL"})
    void an_environment_variable_is_found_by_the_names_that_MicroProfile_gives_it(String name) {
        assertThat(with(Map.of(), Map.of(name, "variable"), "file").value(KEY)).contains("variable");
    }

    @Test
    void an_empty_value_stands_for_none_and_hides_what_comes_after() {
        assertThat(with(Map.of(KEY, ""), Map.of(), "file").value(KEY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://${HOST}/          | https://dealhub.test/",
                "${HOST:other}             | dealhub.test",
                "${NONE:other}             | other",
                "${NONE:http://x}          | http://x",
                "${NONE:${HOST}}           | dealhub.test",
                "${NONE:}-                 | -",
                "${HOST:${NONE}}           | dealhub.test",
                "${H${LETTER}ST}           | dealhub.test",
                "${TWICE}                  | dealhub.test",
                "\\${HOST}                 | ${HOST}",
                "100$                      | 100$"
            })
    void expressions_are_replaced(String value, String expected) {
        Map<String, String> environment = Map.of("HOST", "dealhub.test", "LETTER", "O", "TWICE", "${HOST}");

        assertThat(with(Map.of(KEY, value), environment, "").value(KEY)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${NONE}   | refers to ${NONE}, which has no value",
                "a${HOST   | holds a ${ without its }",
                "${LOOP}   | it may refer to itself"
            })
    void an_expression_that_leads_nowhere_is_an_error_that_says_so(String value, String message) {
        Configuration configuration = with(Map.of(KEY, value), Map.of("HOST", "x", "LOOP", "${LOOP}"), "");

        assertThatThrownBy(() -> configuration.value(KEY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
