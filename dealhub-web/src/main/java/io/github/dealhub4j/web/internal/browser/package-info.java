/** The files that browsers load. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.internal.browser;

import org.jspecify.annotations.NullMarked;
