/* What the server puts in when the application is deployed; BrowserFiles insists on finding each place. */

/**
 * A DealHub that the application is configured for: its name, where browsers find it, and where it may send them. With an alias
 * the cookie is that host's, so nothing else may follow.
 *
 * @typedef {{instance: string, origin: string, allowedHosts: string[], aliased: boolean}} Place
 */

/** What people read, by language and key. @type {Record<string, Record<string, string>>} */
export const TEXTS = /* texts */ {};

/** @type {Place[]} */
export const PLACES = /* places */ [];

/** What DealHub has for browsers, by intent. @type {Record<string, string>} */
export const PATHS = /* paths */ {};

/** Where the endpoint for actions is, seen from this script. @type {string} */
export const ACTIONS = /* actions */ '';
