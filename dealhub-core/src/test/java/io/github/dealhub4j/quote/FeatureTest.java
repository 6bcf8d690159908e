package io.github.dealhub4j.quote;

import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class FeatureTest {

    @ParameterizedTest
    @EnumSource(value = Feature.class, mode = Mode.EXCLUDE, names = "ALL")
    void a_feature_is_called_like_what_it_is_read_from(Feature feature) {
        String accessor = Pattern.compile("_(.)")
                .matcher(feature.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));

        assertThatNoException().isThrownBy(() -> Quote.class.getMethod(accessor));
    }
}
