package io.github.dealhub4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErrorCodeTest {

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void every_code_is_explained_where_its_message_points_to(ErrorCode code) throws IOException {
        String[] help = code.help().split("#", 2);

        assertThat(Files.readString(Path.of("..", help[0]))).contains("<a id=\"" + help[1] + "\"></a>");
    }
}
