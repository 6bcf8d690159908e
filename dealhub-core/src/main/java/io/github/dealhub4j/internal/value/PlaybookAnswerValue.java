package io.github.dealhub4j.internal.value;

import io.github.dealhub4j.quote.PlaybookAnswer;
import java.util.Optional;

/** Behind {@link PlaybookAnswer}. */
public record PlaybookAnswerValue(
        Optional<String> systemName,
        Optional<String> systemId,
        Optional<String> groupId,
        Optional<String> groupName,
        Optional<String> questionId,
        Optional<String> question,
        Optional<String> answer)
        implements PlaybookAnswer {

    @Override
    public String toString() {
        return ValueText.of(PlaybookAnswer.class, this);
    }
}
