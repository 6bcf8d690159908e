package io.github.dealhub4j.testsuite.server;

import static io.github.dealhub4j.ScriptedServer.answer;
import static io.github.dealhub4j.ScriptedServer.closing;
import static io.github.dealhub4j.ScriptedServer.quoteIn;
import static io.github.dealhub4j.ScriptedServer.thenDrop;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.ScriptedServer;
import io.github.dealhub4j.testsuite.server.app.QuoteServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counted on the wire, with the REST client of each server: whatever happens to a POST, there is one. */
@InServer
class AtMostOnePostIT {
    private static final ScriptedServer DEALHUB = scripted();

    private final Application application = Application.named("at-most-one-post");

    /** What DealHub does with a POST that it has received. */
    enum Fault {
        DROPPED(ScriptedServer.DROP),
        RESET(ScriptedServer.RESET),
        HALF_A_HEAD(thenDrop("HTTP/1.1 202 Acce")),
        HALF_A_BODY(thenDrop("HTTP/1.1 202 Accepted\r\nContent-Length: 50\r\n\r\n{\"sta")),
        NO_ANSWER_IN_TIME(ScriptedServer.SILENCE),
        BAD_GATEWAY(answer("502 Bad Gateway", "text/html", "<html></html>")),
        REDIRECT("HTTP/1.1 307 Temporary Redirect\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n"),
        TOO_MANY("HTTP/1.1 429 Slow Down\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"),
        UNAUTHORIZED("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n");

        private final String answer;

        Fault(String answer) {
            this.answer = answer;
        }
    }

    private static ScriptedServer scripted() {
        try {
            return new ScriptedServer(quoteIn("Draft"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Deployment(testable = false)
    static WebArchive atMostOnePost() {
        String configuration = Wars.configuration(DEALHUB.baseUrl(), "token", "key")
                + "dealhub.actions.guard=false\ndealhub.read-timeout=PT1S\n";
        return Wars.withInjection("at-most-one-post", configuration).addClass(QuoteServlet.class);
    }

    /** A reading, whose answer decides about the connection, and then the action. */
    private void assertOnePost(String action, Fault fault, String reading) {
        DEALHUB.play(reading, fault.answer, quoteIn("Draft"));
        assertThat(application.act("read", "Q1")).isEqualTo("Draft");

        assertThat(application.act(action, "Q1")).matches("\\w+Exception DH\\d{4}");
        assertThat(DEALHUB.posts()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void an_action_on_a_fresh_connection_is_sent_once(Fault fault) {
        assertOnePost("submit", fault, closing(quoteIn("Draft")));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void an_action_on_a_reused_connection_is_sent_once(Fault fault) {
        assertOnePost("submit", fault, quoteIn("Draft"));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_launch_on_a_reused_connection_is_sent_once(Fault fault) {
        assertOnePost("prepare", fault, quoteIn("Draft"));
    }
}
