/** What the tag library gets of this module. For parts of this library only; it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.spi;

import org.jspecify.annotations.NullMarked;
