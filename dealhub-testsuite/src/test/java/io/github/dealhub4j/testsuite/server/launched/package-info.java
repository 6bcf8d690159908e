/**
 * Servers in a process of their own that do what their standard input says. Only this package and the server are on the
 * class path of that process.
 */
package io.github.dealhub4j.testsuite.server.launched;
