package io.github.dealhub4j.spi;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The list of all numbers that this library says, such as {@code DH1002}: in exceptions, answers to the browser and log lines. Each is
 * explained in the reference of codes, at its anchor.
 */
public enum Code {
    /** A key is missing. */
    MISSING_KEY(Range.DEPLOYMENT, 1, ERROR, "A key is missing that something in the application needs."),
    /** A value cannot be used. */
    INVALID_VALUE(Range.DEPLOYMENT, 2, ERROR, "A key has a value that cannot be used."),
    /** A bean is missing. */
    MISSING_BEAN(Range.DEPLOYMENT, 3, ERROR, "The application must contribute a bean."),
    /** There are too many beans. */
    AMBIGUOUS_BEAN(Range.DEPLOYMENT, 4, ERROR, "The application contributes several beans where there can be one."),
    /** A bean has the wrong type. */
    UNFIT_BEAN(Range.DEPLOYMENT, 5, ERROR, "A bean of the application is not of the type that its qualifier asks for."),

    /** Key, token or address are not accepted. */
    AUTHENTICATION(
            Range.CALL,
            1,
            ERROR,
            "DealHub does not accept the key or token, or does not trust this machine's address."),
    /** An action was refused. */
    QUOTE_ACTION_REJECTED(Range.CALL, 2, ERROR, "DealHub refused an action on a quote."),
    /** An action is forbidden. */
    ILLEGAL_TRANSITION(Range.CALL, 3, ERROR, "The quote's status forbids the action; nothing was sent."),
    /** Something is not known. */
    NOT_FOUND(Range.CALL, 4, ERROR, "DealHub does not know the quote, opportunity or other entity."),
    /** A request is none. */
    INVALID_REQUEST(Range.CALL, 5, ERROR, "The request is not one that DealHub accepts."),
    /** It may have happened. */
    OUTCOME_UNKNOWN(Range.CALL, 6, ERROR, "DealHub may or may not have carried out the action."),
    /** DealHub is not there. */
    UNAVAILABLE(Range.CALL, 7, ERROR, "DealHub cannot be reached, or says that it cannot work now."),
    /** An answer is none. */
    PROTOCOL(Range.CALL, 8, ERROR, "DealHub's answer cannot be understood."),
    /** The set-up lacks something. */
    NOT_CONFIGURED(Range.CALL, 9, ERROR, "A setting or a part of the runtime is missing."),
    /** It was closed. */
    CLOSED(Range.CALL, 10, ERROR, "The connection was closed before the call."),
    /** A user was refused. */
    PARTNER_USER_REJECTED(
            Range.CALL, 11, ERROR, "DealHub refused to authenticate the partner user although the key is right."),
    /** A status cannot come any more. */
    STATUS_OUT_OF_REACH(Range.CALL, 12, ERROR, "A quote that was waited for cannot reach the status any more."),
    /** A status did not come. */
    STATUS_NOT_REACHED(Range.CALL, 13, ERROR, "A quote that was waited for did not reach the status in time."),
    /** A filter stopped a request. */
    REST_CLIENT(
            Range.CALL,
            14,
            ERROR,
            "A filter, or the REST client of the runtime, stopped a request before anything was sent."),
    /** An executor did not run a call. */
    EXECUTOR(
            Range.CALL,
            15,
            ERROR,
            "The executor that asynchronous calls run on did not take one, or did not come to it in time; nothing was sent."),

    /** Anything else. */
    ENDPOINT_FAILED(Range.ENDPOINT, 0, ERROR, "Something went wrong."),
    /** No POST. */
    METHOD(Range.ENDPOINT, 1, DEBUG, "Only POST is possible here."),
    /** Another origin. */
    CROSS_ORIGIN(Range.ENDPOINT, 2, DEBUG, "Requests come from pages of this application only."),
    /** Not the script. */
    NO_SCRIPT_REQUEST(Range.ENDPOINT, 3, DEBUG, "This is no request of the DealHub script."),
    /** Nobody is signed in. */
    SIGNED_OUT(Range.ENDPOINT, 4, DEBUG, "You are signed out. Sign in and try again."),
    /** No JSON, or too much. */
    UNREADABLE(Range.ENDPOINT, 5, DEBUG, "The request cannot be understood."),
    /** No such intent. */
    UNKNOWN_INTENT(Range.ENDPOINT, 6, DEBUG, "There is nothing of this name to do."),
    /** No seal of ours. */
    FALSE_SEAL(Range.ENDPOINT, 7, DEBUG, "This page did not offer this to you. Reload the page."),
    /** An old seal. */
    EXPIRED_SEAL(Range.ENDPOINT, 8, DEBUG, "This page is too old. Reload the page."),
    /** The application says no. */
    NOT_ALLOWED(Range.ENDPOINT, 9, DEBUG, "You may not do this in DealHub."),
    /** The application knows nobody. */
    NO_PARTNER_USER(Range.ENDPOINT, 10, DEBUG, "The portal could not tell DealHub who you are."),
    /** The application has no actions. */
    NO_ACTIONS(Range.ENDPOINT, 11, DEBUG, "This application offers no actions on quotes."),
    /** Not by HTTPS. */
    NOT_SECURE(Range.ENDPOINT, 12, DEBUG, "Open this page by https."),

    /** A misspelt key. */
    UNKNOWN_KEY(Range.DEPLOYMENT_LOG, 1, WARNING, "{0}"),
    /** Nobody decides on launches. */
    NO_LAUNCH_AUTHORIZER(
            Range.DEPLOYMENT_LOG,
            2,
            WARNING,
            "There is no {0} bean: every launch that a page offers is allowed to the user it was offered to."
                    + " Add one if ids in your pages come from the request."),
    /** An executor is not there. */
    NO_EXECUTOR(Range.DEPLOYMENT_LOG, 3, WARNING, "Asynchronous calls will fail: {0}"),

    /** One exchange. */
    EXCHANGE(Range.CALL_LOG, 0, DEBUG, "{0}: {1}, {2} ms"),
    /** A filter failed late. */
    FILTER_FAILED_LATE(
            Range.CALL_LOG,
            1,
            WARNING,
            "The filter {0} threw {1} after DealHub had answered; the answer counts all the same."),
    /** The REST client failed late. */
    REST_CLIENT_FAILED_LATE(Range.CALL_LOG, 2, DEBUG, "{0}: the REST client threw {1}"),
    /** The REST client is made anew. */
    REST_CLIENT_RENEWED(
            Range.CALL_LOG,
            3,
            WARNING,
            "The REST client of the runtime failed before anything was sent, and is made anew: {0}"),
    /** Fields are left out. */
    UNREADABLE_FIELDS(Range.CALL_LOG, 4, INFO, "{0}: fields of the answer cannot be read and are left out: {1}"),

    /** A request of the script was refused. */
    REFUSED(Range.ENDPOINT_LOG, 0, DEBUG, "Refused with {0}: {1}"),
    /** A request of the script failed. */
    REQUEST_FAILED(Range.ENDPOINT_LOG, 1, ERROR, "{0} failed unexpectedly."),
    /** A launch failed. */
    LAUNCH_FAILED(Range.ENDPOINT_LOG, 2, WARNING, "A launch failed ({0} instance): {1}"),
    /** A launch is not allowed since its authorizer failed. */
    LAUNCH_AUTHORIZER_FAILED(
            Range.ENDPOINT_LOG, 3, WARNING, "The LaunchAuthorizer failed, so the launch is not allowed."),
    /** Nobody is launched since nobody is known. */
    PARTNER_USER_PROVIDER_FAILED(Range.ENDPOINT_LOG, 4, WARNING, "The PartnerUserProvider {0}, so nobody is launched."),
    /** An action is not allowed since its authorizer failed. */
    ACTION_AUTHORIZER_FAILED(
            Range.ENDPOINT_LOG, 5, WARNING, "The QuoteActionAuthorizer failed, so the action is not allowed."),
    /** An action failed. */
    ACTION_FAILED(Range.ENDPOINT_LOG, 6, WARNING, "An action failed ({0} instance): {1}"),
    /** An audit failed. */
    AUDIT_FAILED(Range.ENDPOINT_LOG, 7, ERROR, "An observer of QuoteActionAudit failed.");

    private static final Pattern DETAIL = Pattern.compile("\\{(\\d)}");

    private final Range range;
    private final String id;
    private final System.Logger.Level level;
    private final String sentence;

    Code(Range range, int number, System.Logger.Level level, String sentence) {
        this.range = range;
        this.id = String.format(Locale.ROOT, "DH%04d", range.first() + number);
        this.level = level;
        this.sentence = sentence;
    }

    /** Whose numbers are where. Those of the browser script, 3000 to 3999, stand in its texts. */
    public enum Range {
        /** What fails a deployment. */
        DEPLOYMENT("dealhub-cdi", 0, 999),
        /** What exceptions of calls say. */
        CALL("dealhub-core", 1000, 1999),
        /** What the endpoints answer. */
        ENDPOINT("dealhub-web", 2000, 2999),
        /** What is logged at the deployment. */
        DEPLOYMENT_LOG("dealhub-cdi", 4000, 4019),
        /** What is logged of calls. */
        CALL_LOG("dealhub-core", 4020, 4029),
        /** What is logged by the endpoints. */
        ENDPOINT_LOG("dealhub-web", 4030, 4049);

        private final String owner;
        private final int first;
        private final int last;

        Range(String owner, int first, int last) {
            this.owner = owner;
            this.first = first;
            this.last = last;
        }

        /** The module that says them. */
        public String owner() {
            return owner;
        }

        /** The first number. */
        public int first() {
            return first;
        }

        /** The last number. */
        public int last() {
            return last;
        }
    }

    /** The number, such as {@code DH1002}. */
    public String id() {
        return id;
    }

    /** Whose numbers it is among. */
    public Range range() {
        return range;
    }

    /** The level that it is logged at, if it is logged. */
    public System.Logger.Level level() {
        return level;
    }

    /** What it means, in a sentence; <code>{0}</code> stands for a detail. */
    public String sentence() {
        return sentence;
    }

    /** Where it is explained: an address of the documentation. */
    public String help() {
        return page() + "#" + id.toLowerCase(Locale.ROOT);
    }

    /** The page that explains all of them. */
    public static String page() {
        return Library.documentation() + "/reference/codes.md";
    }

    /** Logs it with its details. Whoever gives them has seen to it that they can be shown. */
    public void log(System.Logger logger, @Nullable Object... details) {
        log(logger, null, details);
    }

    /** Logs it with its details, and the stack trace of what was thrown. */
    public void log(System.Logger logger, @Nullable Throwable thrown, @Nullable Object... details) {
        if (logger.isLoggable(level)) {
            logger.log(level, id + " " + DETAIL.matcher(sentence).replaceAll(place -> quoted(place, details)), thrown);
        }
    }

    private static String quoted(MatchResult place, @Nullable Object... details) {
        return Matcher.quoteReplacement(String.valueOf(details[Integer.parseInt(place.group(1))]));
    }
}
