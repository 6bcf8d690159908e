/**
 * JSP tags (URI {@code dealhub.tags}) for what {@link io.github.dealhub4j.web} does: buttons that take a partner user into DealHub
 * CPQ, actions on quotes, and their status. Pages use the tags; there is no Java to be called here.
 */
@NullMarked
package io.github.dealhub4j.taglib;

import org.jspecify.annotations.NullMarked;
