/**
 * What every application server must show, written once: a WAR is deployed, asked over HTTP, and its server's log is read.
 * Applications are in {@code app}, servers that Arquillian has no connector for in {@code launched} and {@code container}.
 */
package io.github.dealhub4j.testsuite.server;
