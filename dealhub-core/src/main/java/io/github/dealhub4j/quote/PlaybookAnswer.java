package io.github.dealhub4j.quote;

import java.util.Optional;

/**
 * One answer that was given in the playbook of a quote. The texts are DealHub's own and can hold HTML: escape them
 * before they go into a page. Immutable.
 *
 * @param systemName name of the system, where a quote has several
 * @param systemId id of the system, where a quote has several
 * @param groupId id of the question's group
 * @param groupName name of the question's group
 * @param questionId id of the question
 * @param question the question
 * @param answer the answer
 */
public record PlaybookAnswer(
        Optional<String> systemName,
        Optional<String> systemId,
        Optional<String> groupId,
        Optional<String> groupName,
        Optional<String> questionId,
        Optional<String> question,
        Optional<String> answer) {}
