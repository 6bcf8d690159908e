package io.github.dealhub4j.internal.json;

import java.util.Optional;

/** What the Partner API answers. */
public final class PartnerJson {
    private PartnerJson() {}

    /** The one-time token of an authenticated partner user, a secret. */
    public static String accessToken(JsonInput json) throws JsonFormatException {
        Optional<String> token = Optional.empty();
        while (json.nextField()) {
            if (json.field().equals("access_token")) {
                token = json.text(token);
            }
        }
        return QuoteJson.required(token, "access_token");
    }
}
