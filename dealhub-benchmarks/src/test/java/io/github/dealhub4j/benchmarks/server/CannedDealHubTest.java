package io.github.dealhub4j.benchmarks.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CannedDealHubTest {
    private static final String PUBLISH = "POST /api/v1/quote/" + CannedAnswers.QUOTE + "/publish HTTP/1.1\r\n";

    private static final CannedAnswers ANSWERS = new CannedAnswers();

    @Test
    void one_connection_serves_bodies_of_a_given_length_and_chunked_ones() throws IOException {
        try (CannedDealHub dealHub = CannedDealHub.start(ANSWERS, Duration.ZERO)) {
            String received = exchange(
                    dealHub.uri(),
                    PUBLISH + "Content-Length: 2\r\n\r\n{}" + PUBLISH
                            + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"
                            + "GET /api/v2/quote/" + CannedAnswers.QUOTE + " HTTP/1.1\r\n\r\n");

            assertThat(received.split("HTTP/1.1 ", -1))
                    .satisfiesExactly(
                            nothing -> assertThat(nothing).isEmpty(),
                            first -> assertThat(first).startsWith("202").contains("\"Published\""),
                            second -> assertThat(second).startsWith("202").contains("\"Published\""),
                            third -> assertThat(third).startsWith("200").contains("\"Ready To Be Sent\""));
            assertThat(dealHub.requests()).isEqualTo(3);
        }
    }

    private static String exchange(URI dealHub, String requests) throws IOException {
        try (Socket socket = new Socket(dealHub.getHost(), dealHub.getPort())) {
            socket.getOutputStream().write(requests.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_quote_with_all_features_has_about_2_kB() {
        assertThat(ANSWERS.to("GET", "/api/v2/quote/" + CannedAnswers.QUOTE + "?feature=all").length)
                .isBetween(1_900, 2_400);
    }

    @Test
    void the_last_page_says_that_it_is_the_last() {
        assertThat(page(0)).contains("\"more_results_matching_the_request\":true");
        assertThat(page(50)).contains("\"more_results_matching_the_request\":false");
    }

    private String page(int offset) {
        return new String(
                ANSWERS.to(
                        "GET",
                        "/api/v2/quotes?external_opportunity_id=" + CannedAnswers.opportunity(2) + "&offset=" + offset
                                + "&limit=50"),
                StandardCharsets.UTF_8);
    }

    @Test
    void a_request_that_is_cut_off_is_none() {
        RequestReader reader = new RequestReader(new ByteArrayInputStream(PUBLISH.getBytes(StandardCharsets.UTF_8)));

        assertThatIOException().isThrownBy(reader::next);
    }
}
