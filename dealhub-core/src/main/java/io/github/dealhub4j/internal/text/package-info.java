/** What may be shown of texts that others wrote. */
@NullMarked
package io.github.dealhub4j.internal.text;

import org.jspecify.annotations.NullMarked;
