package io.github.dealhub4j.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** Whatever makes the platform ask again, a POST is written once; and what was called off is not written any more. */
class RequestBodyTest {
    private final RequestBody body = new RequestBody(new byte[] {'{', '}'}, () -> {});

    @Test
    void it_is_written_once() {
        assertThat(body.contentLength()).isEqualTo(2);
        assertThat(body.callOff()).isFalse();

        assertThatIllegalStateException().isThrownBy(body::contentLength).withMessageContaining("written once");
    }

    @Test
    void what_was_called_off_is_not_written() {
        assertThat(body.callOff()).isTrue();

        assertThatIllegalStateException().isThrownBy(body::contentLength).withMessageContaining("called off");
        assertThat(body.callOff()).isTrue();
    }
}
