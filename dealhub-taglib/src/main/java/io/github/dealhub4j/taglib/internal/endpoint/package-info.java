/**
 * What browsers talk to: the endpoints for launches and actions, and the files for the browser. Not for applications: it
 * changes without notice.
 */
@NullMarked
package io.github.dealhub4j.taglib.internal.endpoint;

import org.jspecify.annotations.NullMarked;
