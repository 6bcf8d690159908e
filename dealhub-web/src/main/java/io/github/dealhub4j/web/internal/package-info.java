/** How the module is set up in an application: what it registers and validates. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.internal;

import org.jspecify.annotations.NullMarked;
