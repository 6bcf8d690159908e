package io.github.dealhub4j.cdi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainConfigurationTest {
    private static final String KEY = "dealhub.base-url";

    private static Configuration with(Map<String, String> properties, Map<String, String> environment, String inFile) {
        Properties file = new Properties();
        file.setProperty(KEY, inFile);
        return new PlainConfiguration(properties::get, environment, file);
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

    @Test
    void a_list_is_split_at_its_commas() {
        assertThat(with(Map.of(KEY, " a, b ,,c"), Map.of(), "").values(KEY)).containsExactly("a", "b", "c");
    }
}
