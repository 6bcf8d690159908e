/** What Arquillian is told about the servers: how to launch those it has no connector for, and where each one listens. */
package io.github.dealhub4j.testsuite.server.container;
