/** What pages need, for the tag library. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.internal.page;

import org.jspecify.annotations.NullMarked;
