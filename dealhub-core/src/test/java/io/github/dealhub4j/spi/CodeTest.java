package io.github.dealhub4j.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {

    @ParameterizedTest
    @EnumSource(Code.class)
    void a_number_is_among_those_of_its_owner(Code code) {
        assertThat(Integer.parseInt(code.id().substring(2)))
                .isBetween(code.range().first(), code.range().last());
        assertThat(code.help()).endsWith("#" + code.id().toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void no_number_is_given_twice_and_no_range_overlaps_another() {
        assertThat(Stream.of(Code.values()).map(Code::id)).doesNotHaveDuplicates();
        for (Code.Range one : Code.Range.values()) {
            for (Code.Range other : Code.Range.values()) {
                assertThat(one == other || one.last() < other.first() || other.last() < one.first())
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void details_stand_in_the_logged_line_as_they_are() {
        RecordedLog log = new RecordedLog();

        Code.FILTER_FAILED_LATE.log(log, "a.Filter {1}", "it's $1");

        assertThat(log.lines())
                .containsExactly("WARNING DH4021 The filter a.Filter {1} threw it's $1 after DealHub had answered;"
                        + " the answer counts all the same.");
    }

    @Test
    void what_is_not_logged_at_its_level_costs_no_text() {
        RecordedLog log = new RecordedLog();
        Object unread = new Object() {
            @Override
            public String toString() {
                throw new AssertionError("Nobody is expected to ask.");
            }
        };

        Code.EXCHANGE.log(log, unread, unread, unread);

        assertThat(log.lines()).isEmpty();
    }

    @Test
    void the_build_says_version_and_documentation() {
        assertThat(Library.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(Library.documentation()).isNotEmpty().doesNotContain("$").doesNotEndWith("/");
    }
}
