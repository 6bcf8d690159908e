/**
 * The JSP tags: the attributes of each in a class of its own, escaping in one place. Not for applications: it changes without
 * notice; what is stable is the markup, see {@code docs/reference/tags.html}.
 */
@NullMarked
package io.github.dealhub4j.taglib.internal;

import org.jspecify.annotations.NullMarked;
