/**
 * From a page of the portal into DealHub CPQ: JSP tags (URI {@code dealhub.tags}), the launch endpoint and the browser
 * script that connects them. Pages use the tags; Java code needs only {@link io.github.dealhub4j.taglib.LaunchSeals}, and
 * that only for pages that are not JSPs.
 */
@NullMarked
package io.github.dealhub4j.taglib;

import org.jspecify.annotations.NullMarked;
