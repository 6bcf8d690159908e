/** What the applications consist of that the tests deploy. */
package io.github.dealhub4j.testsuite.server.app;
