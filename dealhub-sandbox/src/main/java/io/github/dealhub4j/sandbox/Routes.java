package io.github.dealhub4j.sandbox;

import io.github.dealhub4j.sandbox.Json.BadRequest;
import java.util.List;

/** Which request goes where, and who may send it. */
final class Routes {
    private final String apiToken;
    private final PartnerApi partner;
    private final ActionsApi actions;
    private final HeadlessApi headless;
    private final OpportunityBook opportunities;
    private final QuoteApi quotes;
    private final CpqPages pages;
    private final Cors cors;

    Routes(
            String apiToken,
            PartnerApi partner,
            ActionsApi actions,
            HeadlessApi headless,
            OpportunityBook opportunities,
            QuoteApi quotes,
            CpqPages pages,
            Cors cors) {
        this.apiToken = apiToken;
        this.partner = partner;
        this.actions = actions;
        this.headless = headless;
        this.opportunities = opportunities;
        this.quotes = quotes;
        this.pages = pages;
        this.cors = cors;
    }

    private interface Endpoint {
        Reply answer(Call call) throws BadRequest;
    }

    Reply answer(Call call) {
        List<String> path = call.path();
        String first = path.isEmpty() ? "" : path.get(0);
        if (!first.equals("api")) {
            return pages.answer(call);
        }
        return switch (String.join("/", path)) {
            case "api/v1/authenticate/user" -> checked(call, "POST", partner::authenticate);
            case "api/v1/create/quote" -> fromBrowser(call, partner::createQuote);
            case "api/v1/open/quote" -> fromBrowser(call, partner::openQuote);
            case "api/v1/open/opportunity" -> fromBrowser(call, partner::openOpportunity);
            case "api/v2/quotes" -> withToken(call, "GET", quotes::list);
            case "api/v1/quote/simulate" -> withToken(call, "POST", headless::simulate);
            case "api/v1/quote/generate" -> withToken(call, "POST", headless::generate);
            case "api/v1/opportunity" -> withToken(call, "POST", opportunities::create);
            default -> ofOneQuote(call, path);
        };
    }

    private Reply ofOneQuote(Call call, List<String> path) {
        if (path.size() == 4 && path.subList(0, 3).equals(List.of("api", "v2", "quote"))) {
            return withToken(call, "GET", get -> quotes.one(get, path.get(3)));
        }
        if (path.size() == 4 && path.subList(0, 3).equals(List.of("api", "v1", "dealroom"))) {
            return withToken(call, "GET", get -> quotes.signers(get, path.get(3)));
        }
        if (path.size() == 5 && path.subList(0, 4).equals(List.of("api", "v1", "quote", "id"))) {
            return withToken(call, "GET", get -> quotes.idOf(get, path.get(4)));
        }
        if (path.size() == 5 && path.subList(0, 3).equals(List.of("api", "v1", "quote"))) {
            String id = path.get(3);
            return switch (path.get(4)) {
                case "document" -> withToken(call, "GET", get -> quotes.document(get, id));
                case "submit" -> withToken(call, "POST", post -> actions.submit(post, id));
                case "publish" -> withToken(call, "POST", post -> actions.publish(post, id));
                case "sign_externally" -> withToken(call, "POST", post -> actions.signExternally(post, id));
                default -> nothingAt(call);
            };
        }
        return nothingAt(call);
    }

    private static Reply nothingAt(Call call) {
        return Reply.text(404, "The sandbox has nothing at " + call + ".");
    }

    private Reply fromBrowser(Call call, Endpoint endpoint) {
        return call.method().equals("OPTIONS")
                ? cors.preflight(call)
                : cors.allow(call, checked(call, "POST", endpoint));
    }

    private Reply withToken(Call call, String method, Endpoint endpoint) {
        if (!Secrets.equal(apiToken, call.bearer().orElse(""))) {
            // DealHub says it as text in one version of its interface and as JSON in the other.
            return call.path().get(1).equals("v2")
                    ? Reply.text(403, "Unauthenticated")
                    : Json.error(403, "Unauthenticated");
        }
        return checked(call, method, endpoint);
    }

    private static Reply checked(Call call, String method, Endpoint endpoint) {
        if (!call.method().equals(method)) {
            return Reply.text(405, "Use " + method + ".").with("Allow", method);
        }
        try {
            return endpoint.answer(call);
        } catch (BadRequest e) {
            return Json.error(400, e.words());
        }
    }
}
