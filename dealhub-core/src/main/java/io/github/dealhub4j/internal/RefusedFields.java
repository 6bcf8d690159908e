package io.github.dealhub4j.internal;

import io.github.dealhub4j.InvalidRequestException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The fields that DealHub's words name, in the forms in which it is known to name them: it has no machine-readable errors. */
final class RefusedFields {
    private static final Pattern FIELD_AND_MESSAGE = Pattern.compile("\\{Field: ([^,{}]+)(?:, Message: ([^,{}]+))?");
    private static final Pattern UNRECOGNIZED =
            Pattern.compile("Unrecognized (?:field|parameter): ([^\\s;]+?)\\.?(?=$|[\\s;])");
    private static final Pattern MISSING = Pattern.compile("missing mandatory field\\(s\\): ([^;]+?)\\.?(?=$|;)");
    private static final Pattern TOO_LONG =
            Pattern.compile("The request parameter (\\S+) exceeds its limits\\. Allowed maximum length: (\\d+)");

    private RefusedFields() {}

    /** What is wrong, field by field; empty if the words are of another form. */
    static List<Problem> in(@Nullable String words) {
        List<Problem> problems = new ArrayList<>();
        if (words == null) {
            return problems;
        }
        Matcher field = FIELD_AND_MESSAGE.matcher(words);
        while (field.find()) {
            String message =
                    field.group(2) == null ? "is not accepted" : field.group(2).strip();
            problems.add(new Problem(field.group(1).strip(), message));
        }
        Matcher unrecognized = UNRECOGNIZED.matcher(words);
        while (unrecognized.find()) {
            problems.add(new Problem(unrecognized.group(1), "is not known to DealHub"));
        }
        Matcher missing = MISSING.matcher(words);
        while (missing.find()) {
            for (String name : missing.group(1).split(",", -1)) {
                problems.add(new Problem(name.strip(), "is required"));
            }
        }
        Matcher tooLong = TOO_LONG.matcher(words);
        while (tooLong.find()) {
            problems.add(new Problem(tooLong.group(1), "has at most " + tooLong.group(2) + " characters"));
        }
        return problems;
    }
}
