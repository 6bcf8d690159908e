/**
 * The JSP tags, each with its attributes in a class of its own. Not for applications: it changes without notice. The markup that
 * the tags write is stable, see {@code docs/reference/tags.html}.
 */
@NullMarked
package io.github.dealhub4j.taglib.internal;

import org.jspecify.annotations.NullMarked;
