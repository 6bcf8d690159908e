import { Failure } from './failures.js';
import { attribute, currentScript, listenEverywhere } from './page.js';

/* Requests to the portal and to DealHub, and why one of them failed. */

export const HOP_MILLISECONDS = 10000;

/** Where this script lies: below the launch endpoint, wherever a proxy has put both. */
export const FOLDER = folderOf(currentScript());

const LAUNCH_ENDPOINT = FOLDER.slice(0, -1);

/** @type {Set<string | null>} */
const violations = new Set();

/**
 * The portal is where the page is. A stranger's <base> leads what is read of a script's address elsewhere, so such an address
 * is read without it.
 *
 * @param {HTMLScriptElement} script
 */
function folderOf(script) {
  const addresses = [script.src, addressOf(attribute(script, 'src') || '', location.href)];
  const own = addresses.find(isOfThePortal);
  if (!own) {
    throw new Error('dealhub.js has to come from the origin of its page: the portal is where it lies.');
  }
  return own.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
}

/** @param {string | null} address */
function isOfThePortal(address) {
  return originOf(address) === window.origin;
}

/** An address in full, or null if it is none. @param {unknown} address @param {string} [base] */
export function addressOf(address, base) {
  try {
    return new URL(String(address), base).href;
  } catch {
    return null;
  }
}

/**
 * The origin of an absolute address; of anything else, such as the "data" that a violation can name, none.
 *
 * @param {unknown} address
 */
export function originOf(address) {
  const full = addressOf(address);
  return full && new URL(full).origin;
}

/** The page's own policy can forbid a request; the browser reports that a moment after the request has failed. */
export function watchPolicy() {
  listenEverywhere('securitypolicyviolation', (/** @type {SecurityPolicyViolationEvent} */ event) => {
    // A policy that only reports has kept nothing back.
    if (event.effectiveDirective === 'connect-src' && event.disposition === 'enforce') {
      violations.add(originOf(event.blockedURI));
    }
  });
}

/** @param {string} address */
async function forbiddenByPolicy(address) {
  const origin = originOf(address);
  await new Promise(resolve => { setTimeout(resolve, 100); });
  if (violations.has(origin)) {
    throw new Failure('DH3011', origin === window.origin ? "'self'" : origin);
  }
}

/** @param {string} address @param {number} milliseconds @param {RequestInit} options */
export async function post(address, milliseconds, options) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), milliseconds);
  violations.delete(originOf(address)); // what somebody else was forbidden before says nothing about this
  try {
    const response = await fetch(address, { method: 'POST', cache: 'no-store', signal: abort.signal, ...options });
    return { status: response.status, body: response.type === 'opaqueredirect' ? '' : await response.text() };
  } catch (error) {
    if (navigator.onLine === false) {
      throw new Failure('DH3009');
    }
    await forbiddenByPolicy(address);
    throw abort.signal.aborted ? new Failure('DH3013') : error;
  } finally {
    clearTimeout(timer);
  }
}

/** A JSON object, or null. @param {string | null} body @returns {any} */
export function parse(body) {
  try {
    const value = JSON.parse(body || '');
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** @param {object} offer */
export function askForTicket(offer) {
  return askPortal(LAUNCH_ENDPOINT, HOP_MILLISECONDS, offer);
}

/**
 * Asks an endpoint of the portal. Anything but its JSON comes from somebody else: a login page, or a proxy.
 *
 * @param {string} address
 * @param {number} milliseconds
 * @param {object} offer
 */
export async function askPortal(address, milliseconds, offer) {
  const answer = await post(address, milliseconds, {
    credentials: 'same-origin',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/json', 'X-DealHub-Launch': '1' },
    body: JSON.stringify(offer)
  });
  const json = parse(answer.body);
  if (json && json.error && typeof json.error.code === 'string' && /^DH\d{4}$/.test(json.error.code)) {
    throw new Failure(json.error.code, json.error.detail, json.error.message);
  }
  if (answer.status === 200 && json) {
    return json;
  }
  throw new Failure([0, 200, 401].includes(answer.status) ? 'DH3002' : 'DH3001');
}

/**
 * Whether DealHub answers at all: a browser does not tell an answer that it must not show from no answer. This one sends
 * neither credentials nor ticket, and nobody reads what comes back.
 *
 * @param {string} address
 */
export async function answers(address) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), HOP_MILLISECONDS);
  try {
    await fetch(new URL('/', address), {
      mode: 'no-cors', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: abort.signal
    });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
