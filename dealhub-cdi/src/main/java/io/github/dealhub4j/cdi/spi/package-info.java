/**
 * What the other modules of this library share with this one: configuration, problems of a deployment, beans that an application
 * contributes, and instances. For modules of this library only; it changes without notice.
 */
@NullMarked
package io.github.dealhub4j.cdi.spi;

import org.jspecify.annotations.NullMarked;
