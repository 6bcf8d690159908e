package io.github.dealhub4j.sandbox;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What a person sees: CPQ for a signed-in partner, a login prompt for anybody else, and the sandbox's own start page. */
final class CpqPages {
    private static final List<String> DOCUMENT_TYPES = List.of("DealRoom", "PDF", "WORD", "EXCEL");
    private static final int LONGEST_NAME = 250;

    private final CpqSessions sessions;
    private final QuoteBook quotes;
    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).withLoader(CpqPages::source);
    private final Map<String, Template> templates = new ConcurrentHashMap<>();

    CpqPages(CpqSessions sessions, QuoteBook quotes) {
        this.sessions = sessions;
        this.quotes = quotes;
    }

    Reply answer(Call call) {
        String page = call.method() + " /" + String.join("/", call.path());
        return switch (page) {
            case "GET /" -> page("start", list(quotes.of(null)));
            case "GET /sandbox.css" -> file("sandbox.css", "text/css;charset=utf-8");
            case "GET /favicon.svg" -> file("favicon.svg", "image/svg+xml");
            case "GET /cpq/new", "GET /cpq/opportunity", "GET /cpq/quote", "POST /cpq/quotes" -> signedIn(call, page);
            default -> Reply.text(404, "The sandbox has nothing at " + call + ".");
        };
    }

    private Reply signedIn(Call call, String page) {
        Optional<CpqSessions.Session> session = sessions.of(call);
        if (session.isEmpty()) {
            return page("login", Map.of());
        }
        return switch (page) {
            case "GET /cpq/new" -> newQuote(call, session.get());
            case "GET /cpq/opportunity" -> opportunity(call, session.get());
            case "GET /cpq/quote" -> quote(call, session.get());
            default -> save(call, session.get());
        };
    }

    private Reply newQuote(Call call, CpqSessions.Session session) {
        Map<String, Object> model = model(session);
        model.put("opportunity", call.parameter("opportunity").orElse(""));
        return page("new", model);
    }

    private Reply opportunity(Call call, CpqSessions.Session session) {
        String opportunity = call.parameter("opportunity").orElse("");
        Map<String, Object> model = model(session);
        model.put("opportunity", opportunity);
        model.putAll(list(quotes.of(opportunity)));
        return page("opportunity", model);
    }

    private Reply quote(Call call, CpqSessions.Session session) {
        Optional<SandboxQuote> quote = call.parameter("id").flatMap(quotes::byId);
        if (quote.isEmpty()) {
            return Reply.text(404, "The sandbox has no such quote.");
        }
        Map<String, Object> model = model(session);
        model.putAll(row(quote.get()));
        return page("quote", model);
    }

    private Reply save(Call call, CpqSessions.Session session) {
        String opportunity = formField(call, "opportunity");
        String name = formField(call, "name");
        String documentType = formField(call, "documentType");
        // The cookie goes along from every site, so the form must come from here.
        boolean fromHere = call.header("Origin").filter(call.origin()::equals).isPresent();
        if (!fromHere
                || opportunity.isBlank()
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || !DOCUMENT_TYPES.contains(documentType)) {
            return Reply.text(
                    400,
                    "A quote needs an opportunity, a name of 1 to " + LONGEST_NAME
                            + " characters and a document type, and is saved from CPQ's own page.");
        }
        SandboxQuote quote = quotes.add(new SandboxQuote.Draft(
                opportunity, name, documentType, session.partner().login()));
        return Reply.redirect("/cpq/quote?id=" + quote.id());
    }

    private static String formField(Call call, String name) {
        for (String pair : call.body().split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2 && parts[0].equals(name)) {
                return URLDecoder.decode(parts[1], StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static Map<String, Object> model(CpqSessions.Session session) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("partner", session.partner().name());
        model.put("portal", session.portal());
        return model;
    }

    private static Map<String, Object> list(List<SandboxQuote> quotes) {
        return Map.of("quotes", quotes.stream().map(CpqPages::row).toList(), "hasQuotes", !quotes.isEmpty());
    }

    private static Map<String, Object> row(SandboxQuote quote) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", quote.id());
        row.put("number", quote.proposalId());
        row.put("name", quote.name());
        row.put("status", quote.status());
        row.put("opportunity", quote.opportunityId());
        row.put("documentType", quote.documentType());
        row.put("netPrice", "USD " + Catalogue.totalNetPrice(quote.lines()));
        return row;
    }

    private Reply page(String name, Map<String, ?> model) {
        Template template = templates.computeIfAbsent(name, key -> {
            try (Reader source = source(key)) {
                return compiler.compile(source);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Reply.html(200, template.execute(model))
                .with("Cache-Control", "no-store")
                .with(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'");
    }

    private static Reader source(String name) {
        return new InputStreamReader(resource(name + ".mustache"), StandardCharsets.UTF_8);
    }

    private static Reply file(String name, String contentType) {
        try (InputStream in = resource(name)) {
            return Reply.of(200, contentType, new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .with("Cache-Control", "max-age=300");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = CpqPages.class.getResourceAsStream("pages/" + name);
        if (in == null) {
            throw new IllegalStateException("The sandbox lacks its page " + name + ".");
        }
        return in;
    }
}
