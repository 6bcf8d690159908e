/**
 * What only a whole system can show: the architecture's arrows, the launch endpoint of a deployed portal
 * ({@code endpoint}), what the portal owes its users ({@code portal}), what a user sees in a real browser ({@code browser}), and the same in application servers
 * ({@code wildfly}).
 */
package io.github.dealhub4j.testsuite;
