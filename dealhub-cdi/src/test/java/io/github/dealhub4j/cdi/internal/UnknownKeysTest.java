package io.github.dealhub4j.cdi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.cdi.InstanceName;
import io.github.dealhub4j.spi.Setting;
import io.github.dealhub4j.spi.Setting.Scope;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class UnknownKeysTest {
    private static final List<InstanceName> EMEA = List.of(InstanceName.DEFAULT, InstanceName.of("emea"));

    private static final Setting<String> ANOTHER_MODULES =
            new Setting<>("launch.path", Scope.APPLICATION, Function.identity(), "", "anything", "A path.", "0.1");

    private static List<String> warnings(Map<String, String> system, Map<String, String> environment) {
        Properties properties = new Properties();
        properties.putAll(system);
        return UnknownKeys.warnings(
                new PlainConfiguration(properties, environment, new Properties()),
                EMEA,
                List.of(Instances.LIST, ANOTHER_MODULES));
    }

    @Test
    void a_misspelt_key_is_named_with_the_nearest_one() {
        assertThat(warnings(Map.of("dealhub.baseUrl", "x", "dealhub.instance.emea.api-tokn", "y"), Map.of()))
                .containsExactly(
                        "There is no key dealhub.baseUrl. Did you mean dealhub.base-url?",
                        "There is no key dealhub.instance.emea.api-tokn. Did you mean dealhub.instance.emea.api-token?");
    }

    @Test
    void a_short_word_is_near_to_none() {
        assertThat(warnings(Map.of("dealhub.foo", "x"), Map.of())).containsExactly("There is no key dealhub.foo.");
    }

    @Test
    void a_key_of_an_instance_that_is_not_listed_says_where_to_list_it() {
        assertThat(warnings(Map.of("dealhub.instance.australia.base-url", "x"), Map.of()))
                .containsExactly("There is no key dealhub.instance.australia.base-url. The instances are those that"
                        + " dealhub.instances lists, each with the keys of a connection.");
    }

    @Test
    void a_misspelt_variable_is_named_and_somebody_elses_is_not() {
        assertThat(warnings(Map.of(), Map.of("DEALHUB_APITOKEN", "x", "DEALHUB_HOME_OF_SOMETHING_ELSE", "y")))
                .containsExactly("There is no environment variable DEALHUB_APITOKEN. Did you mean DEALHUB_API_TOKEN?");
    }

    @Test
    void known_keys_and_those_of_others_are_no_matter() {
        assertThat(warnings(
                        Map.of(
                                "dealhub.launch.path",
                                "/x",
                                "dealhub.instance.emea.launch.timeout",
                                "PT1S",
                                "dealhubs",
                                "z"),
                        Map.of("DEALHUB_INSTANCE_EMEA_BASE_URL", "x", "dealhub_base_url", "y", "PATH", "z")))
                .isEmpty();
    }
}
