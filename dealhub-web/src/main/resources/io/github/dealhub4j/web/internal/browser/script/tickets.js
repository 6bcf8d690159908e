import { Failure, TicketRefused } from './failures.js';
import { attribute, removeAttribute } from './page.js';
import { addressOf, answers, askForTicket, HOP_MILLISECONDS, parse, post } from './requests.js';
import { PATHS, PLACES } from './settings.js';
import { offerOf } from './clicks.js';

/* Tickets: from the page or the portal, redeemed at DealHub for the address of CPQ. */

/**
 * @typedef {object} Ticket
 * @property {string} endpoint
 * @property {object} body
 * @property {string} accessToken
 * @property {number} goodUntil
 * @property {import('./settings.js').Place} place
 */

/** By intent; a map, in which markup finds nothing but intents. @type {Map<string | null, string>} */
const PATH_OF = new Map(Object.entries(PATHS));
const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** @param {string} intent */
export function opensCpq(intent) {
  return PATH_OF.has(intent);
}

/**
 * Where the browser is to go. A ticket that the page held may have been used, so it is replaced if DealHub refuses it. One that
 * was fetched for this click is not: browsers send a POST again by themselves when a connection breaks, so the refusal may be
 * the second answer, and another ticket would open CPQ twice.
 *
 * @param {Element} button
 */
export async function destinationOf(button) {
  const held = heldBy(button);
  if (held) {
    try {
      return await redeem(held);
    } catch (error) {
      if (!(error instanceof TicketRefused)) {
        throw error;
      }
    }
  }
  const ticket = await fetchFor(button);
  return redeem(ticket.goodUntil <= Date.now() ? await fetchFor(button) : ticket); // the computer may have slept
}

/** The ticket that the page holds, once. @param {Element} button */
function heldBy(button) {
  const json = parse(attribute(button, 'data-dh-ticket'));
  removeAttribute(button, 'data-dh-ticket');
  return json && usable(button, json, Infinity);
}

/** @param {Element} button */
async function fetchFor(button) {
  const asked = Date.now();
  const json = await askForTicket({
    ...offerOf(button),
    instance: attribute(button, 'data-dh-instance') ?? undefined,
    opportunityId: attribute(button, 'data-dh-opportunity-id') ?? undefined,
    crmQuoteId: attribute(button, 'data-dh-crm-quote-id') ?? undefined
  }).catch(error => {
    throw error instanceof Failure && error.code !== 'DH3013' ? error : new Failure('DH3001');
  });
  if (typeof json.accessToken !== 'string') {
    throw new Failure('DH3002'); // somebody else's JSON
  }
  return usable(button, json, asked + json.expiresIn * 1000);
}

/**
 * Neither markup nor an answer decides where a ticket is redeemed and where that may lead, but the deployment alone.
 *
 * @param {Element} button
 * @param {any} json
 * @param {number} goodUntil
 * @returns {Ticket}
 */
function usable(button, json, goodUntil) {
  const instance = attribute(button, 'data-dh-instance') || '';
  const place = PLACES.find(known => known.instance === instance);
  const path = PATH_OF.get(attribute(button, 'data-dh-intent'));
  const endpoint = place && path && addressOf(path, place.origin);
  if (!place || !endpoint || addressOf(json.endpoint) !== endpoint) {
    throw new Failure('DH3007');
  }
  return { endpoint, body: json.body, accessToken: String(json.accessToken), goodUntil, place };
}

/** @param {Ticket} ticket */
async function redeem(ticket) {
  const answer = await post(ticket.endpoint, HOP_MILLISECONDS, {
    mode: 'cors',
    credentials: 'include',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: { 'Authorization': 'Bearer ' + ticket.accessToken, 'Content-Type': 'application/json' },
    body: JSON.stringify(ticket.body)
  }).catch(async error => {
    throw error instanceof Failure ? error : new Failure((await answers(ticket.endpoint)) ? 'DH3010' : 'DH3003');
  });
  if (answer.status === 403) {
    throw new TicketRefused();
  }
  const json = parse(answer.body);
  if (answer.status !== 200 || !json) {
    throw new Failure('DH3005', 'HTTP ' + answer.status);
  }
  const errors = /** @type {unknown[]} */ ([]).concat(json.errors || []);
  if (errors.length > 0) {
    throw new Failure('DH3006', wordsOf(errors[0]));
  }
  return allowed(json.url, ticket);
}

/** @param {any} error */
function wordsOf(error) {
  const words = error && typeof error === 'object' ? error.message : error;
  return typeof words === 'string' ? words : JSON.stringify(error);
}

/** The address, if it leads to DealHub and nowhere else. @param {unknown} address @param {Ticket} ticket */
function allowed(address, ticket) {
  const full = typeof address === 'string' ? addressOf(address) : null;
  const url = full ? new URL(full) : null;
  const secure = url && (url.protocol === 'https:'
      || (url.protocol === 'http:' && LOOPBACK.test(url.hostname) && LOOPBACK.test(location.hostname)));
  if (!secure || url.username || url.password || !ticket.place.allowedHosts.some(host => matches(host, url.hostname))) {
    throw new Failure('DH3007');
  }
  if (ticket.place.aliased && url.hostname !== new URL(ticket.endpoint).hostname) {
    throw new Failure('DH3012'); // the cookie belongs to the alias, so DealHub would ask for a login
  }
  return url.href;
}

/** A host by its name; a star stands for a part of one label. @param {string} pattern @param {string} host */
function matches(pattern, host) {
  const parts = pattern.toLowerCase().split('*').map(part => part.replace(/[.[\]]/g, '\\$&'));
  return new RegExp('^' + parts.join('[a-z0-9-]+') + '$').test(host.toLowerCase());
}
