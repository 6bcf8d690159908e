package io.github.dealhub4j;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request is not one that DealHub accepts: found by this library before anything was sent, or by DealHub. Correct
 * what the message and {@link #problems()} name. It is the one exception for a bad value, be it an id, an argument, or a field
 * of a request; bad settings are an {@link InvalidConfigException}.
 */
public final class InvalidRequestException extends DealHubException {
    private static final long serialVersionUID = 1L;

    /** The most that are told, so that a request of a thousand bad lines has a message that can be read. */
    private static final int MOST_PROBLEMS = 20;

    private final Problem[] problems;

    /**
     * For the library itself; parameters as in {@link DealHubException}.
     *
     * @param code {@link ErrorCode#INVALID_REQUEST} or {@link ErrorCode#PARTNER_USER_REJECTED}
     * @param problems what is wrong, field by field, as far as it is known
     */
    public InvalidRequestException(
            ErrorCode code, String message, int httpStatus, @Nullable String dealHubMessage, List<Problem> problems) {
        super(code, message, httpStatus, dealHubMessage, null);
        this.problems = problems.stream().limit(MOST_PROBLEMS).toArray(Problem[]::new);
    }

    /**
     * What is wrong with the request, field by field, nested ones too; the first 20 if there are more. At least one if this
     * library found it. If DealHub found it, those that its words name in one of the forms that are known; else none, and
     * {@link #dealHubMessage()} has all that is known.
     */
    public List<Problem> problems() {
        return List.of(problems);
    }

    /**
     * One thing that is wrong.
     *
     * @param field where: the path under DealHub's names, such as {@code line_items[3].sku}, or in Java the argument or type of
     *     a single value, such as {@code quoteId} or {@code QuoteId}
     * @param rule which rule it breaks, to be read after the field, such as {@code is required}
     */
    public record Problem(String field, String rule) implements Serializable {
        @Override
        public String toString() {
            return field + " " + rule;
        }
    }
}
