package io.github.dealhub4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dealhub4j.spi.Setting.Scope;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SettingTest {
    private static final Setting<List<Integer>> NUMBERS = setting(Setting.list(SettingTest::number));

    private static <T> Setting<T> setting(Function<String, T> parser) {
        return new Setting<>("x.numbers", Scope.INSTANCE, parser, "", "numbers such as 1", "Numbers.", "0.1");
    }

    private static int number(String text) {
        if (text.equals("13")) {
            throw new IllegalArgumentException("and one is unlucky");
        }
        if (!text.matches("[0-9]+")) {
            throw new IllegalArgumentException();
        }
        return Integer.parseInt(text);
    }

    @Test
    void a_list_is_split_at_its_commas() {
        assertThat(NUMBERS.parse(" 1, 2 ,,3")).containsExactly(1, 2, 3);
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> NUMBERS.parse("1,a,13,b"))
                .hasMessage("must be numbers such as 1, not \"a\", and one is unlucky, not \"b\"");
    }

    @Test
    void an_instance_has_a_key_of_its_own() {
        assertThat(NUMBERS.keyOf("")).isEqualTo("dealhub.x.numbers");
        assertThat(NUMBERS.keyOf("emea")).isEqualTo("dealhub.instance.emea.x.numbers");
    }
}
