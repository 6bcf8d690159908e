/** Configuration and the beans behind the injectable types. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.cdi.internal;

import org.jspecify.annotations.NullMarked;
