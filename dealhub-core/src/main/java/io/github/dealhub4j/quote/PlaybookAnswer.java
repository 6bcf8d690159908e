package io.github.dealhub4j.quote;

import java.util.Optional;

/**
 * One answer that was given in the playbook of a quote. The texts are DealHub's own and can hold HTML: escape them
 * before they go into a page.
 *
 * <p>Immutable, and made by this library alone: it may get accessors, so implement it in tests only.
 */
public interface PlaybookAnswer {

    /** Name of the system, where a quote has several. */
    Optional<String> systemName();

    /** Id of the system, where a quote has several. */
    Optional<String> systemId();

    /** Id of the question's group. */
    Optional<String> groupId();

    /** Name of the question's group. */
    Optional<String> groupName();

    /** Id of the question. */
    Optional<String> questionId();

    /** The question. */
    Optional<String> question();

    /** The answer. */
    Optional<String> answer();
}
