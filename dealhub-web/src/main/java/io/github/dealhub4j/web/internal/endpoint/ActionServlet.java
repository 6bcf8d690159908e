package io.github.dealhub4j.web.internal.endpoint;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The endpoint for actions on quotes. {@link Actions} checks the request. */
public class ActionServlet extends EndpointServlet {
    private static final long serialVersionUID = 1L;

    @Override
    JsonObject answer(HttpServletRequest request) throws IOException, Refusal {
        return CDI.current().select(Actions.class).get().act(request);
    }
}
