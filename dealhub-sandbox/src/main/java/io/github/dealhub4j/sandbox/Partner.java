package io.github.dealhub4j.sandbox;

/**
 * A partner user who was authenticated.
 *
 * @param userId the portal's id
 * @param login the login in DealHub
 * @param name first and last name
 */
record Partner(String userId, String login, String name) {}
