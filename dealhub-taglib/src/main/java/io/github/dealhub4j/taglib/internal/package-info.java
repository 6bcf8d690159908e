/**
 * The JSP tags (URI {@code dealhub.tags}) for what {@link io.github.dealhub4j.web} does: buttons that take a partner user into DealHub
 * CPQ, actions on quotes, and their status. Each tag is a class of its own. Pages use the tags; there is no Java for applications to
 * call, and it changes without notice. The markup that the tags write is stable, see {@code docs/reference/tags.html}.
 */
@NullMarked
package io.github.dealhub4j.taglib.internal;

import org.jspecify.annotations.NullMarked;
