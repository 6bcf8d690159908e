/** What this module provides for the tag library. For modules of this library only; it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.spi;

import org.jspecify.annotations.NullMarked;
