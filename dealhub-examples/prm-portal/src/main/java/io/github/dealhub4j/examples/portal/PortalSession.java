package io.github.dealhub4j.examples.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What the portal keeps in the session: who is signed in, and the token of its forms. */
final class PortalSession {
    private static final String LOGIN = "portal.login";
    private static final String NAME = "portalUserName";
    private static final String FORM_TOKEN = "formToken";

    private PortalSession() {}

    /** Starts the session of a signed-in partner under a new id, which prevents session fixation. */
    static void signIn(HttpServletRequest request, Account account) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(LOGIN, account.getLogin());
        session.setAttribute(NAME, account.getName());
        session.setAttribute(FORM_TOKEN, newToken());
    }

    /** Has a token for the form that signs in, so that no other site can sign a partner in as somebody else. */
    static void prepareForm(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        if (session.getAttribute(FORM_TOKEN) == null) {
            session.setAttribute(FORM_TOKEN, newToken());
        }
    }

    private static String newToken() {
        byte[] token = new byte[16];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static @Nullable String login(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (String) session.getAttribute(LOGIN);
    }

    /** Whether a form comes from a page of this session. */
    static boolean hasFormToken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String given = request.getParameter(FORM_TOKEN);
        Object expected = session == null ? null : session.getAttribute(FORM_TOKEN);
        return given != null
                && expected instanceof String token
                && MessageDigest.isEqual(
                        token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
