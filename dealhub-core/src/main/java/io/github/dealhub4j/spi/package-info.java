/** What the modules of this library share with its core: the table of settings, and how an address is shown. For parts of this library only; it changes without notice. */
@NullMarked
package io.github.dealhub4j.spi;

import org.jspecify.annotations.NullMarked;
