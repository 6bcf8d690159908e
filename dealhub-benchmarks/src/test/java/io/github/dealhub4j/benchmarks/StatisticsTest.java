package io.github.dealhub4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dealhub4j.benchmarks.Statistics.Spread;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void a_percentile_is_a_value_that_was_measured() {
        long[] hundred = LongStream.rangeClosed(1, 100).toArray();

        assertThat(Statistics.percentile(hundred, 50)).isEqualTo(50);
        assertThat(Statistics.percentile(hundred, 99)).isEqualTo(99);
        assertThat(Statistics.percentile(hundred, 100)).isEqualTo(100);
    }

    @Test
    void of_few_values_the_99th_percentile_is_the_largest() {
        assertThat(Statistics.percentile(new long[] {3, 5, 8}, 99)).isEqualTo(8);
        assertThat(Statistics.percentile(new long[] {3, 5, 8}, 50)).isEqualTo(5);
        assertThat(Statistics.percentile(new long[] {3}, 1)).isEqualTo(3);
    }

    @Test
    void without_calls_there_is_no_time() {
        assertThat(Statistics.percentile(new long[0], 50)).isZero();
    }

    @Test
    void the_median_of_an_odd_number_of_rounds_is_the_middle_one() {
        assertThat(Statistics.spread(List.of(9.0, 1.0, 4.0))).isEqualTo(new Spread(4, 1, 9));
    }

    @Test
    void the_median_of_an_even_number_of_rounds_lies_between_the_middle_two() {
        assertThat(Statistics.spread(List.of(9.0, 1.0, 4.0, 5.0))).isEqualTo(new Spread(4.5, 1, 9));
    }

    @Test
    void no_rounds_have_no_median() {
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.spread(List.of()));
    }
}
