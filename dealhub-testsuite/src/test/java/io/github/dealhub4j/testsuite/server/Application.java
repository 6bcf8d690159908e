package io.github.dealhub4j.testsuite.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dealhub4j.testsuite.PortalClient;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;

/** A deployed WAR with a {@link io.github.dealhub4j.testsuite.server.app.QuoteServlet}, as its users reach it. */
public final class Application {
    private final PortalClient client;

    private Application(PortalClient client) {
        this.client = client;
    }

    /** Where the WAR of this name answers. */
    public static URI url(String war) {
        return URI.create("http://127.0.0.1:" + Integer.getInteger("server.http-port") + "/" + war + "/");
    }

    static Application named(String war) {
        return new Application(new PortalClient(url(war)));
    }

    /** What came of an action of the application's, in words. */
    String act(String action, String subject) {
        HttpResponse<String> answer = client.form("quote", Map.of("action", action, "subject", subject));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
