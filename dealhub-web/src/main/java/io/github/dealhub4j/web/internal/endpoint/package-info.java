/** What browsers call: the endpoints for launches and actions. Not for applications: it changes without notice. */
@NullMarked
package io.github.dealhub4j.web.internal.endpoint;

import org.jspecify.annotations.NullMarked;
