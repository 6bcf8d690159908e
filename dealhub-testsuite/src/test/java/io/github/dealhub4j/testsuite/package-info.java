/**
 * What only a whole system can show: the architecture's arrows, the launch endpoint of a deployed portal
 * ({@code endpoint}), what the portal owes its users ({@code portal}), what a user sees in a real browser
 * ({@code browser}), and what holds in every application server ({@code server}).
 */
package io.github.dealhub4j.testsuite;
