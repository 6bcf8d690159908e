import { askForComment } from './comment.js';
import { BUTTON, groupOf, offerOf, say, work } from './clicks.js';
import { Failure } from './failures.js';
import { attribute, create, find, focus, focusedBeside, prepend, remove, setAttribute, setText, tell, wholePage } from './page.js';
import { askPortal, FOLDER } from './requests.js';
import { ACTIONS } from './settings.js';
import { text } from './texts.js';

/* Actions on a quote, carried out by the portal, and shown in place. */

/**
 * @typedef {object} Result
 * @property {string} status
 * @property {string} text
 * @property {{intent: string, expires: number, seal: string}[]} actions
 */

const ACTION_MILLISECONDS = 90000; // the portal's own limit for one action is a minute
const UNSETTLED = ['DH2000', 'DH3001', 'DH3009', 'DH3013']; // after these, an action may have happened

/** @param {Element} button */
export function act(button) {
  const group = groupOf(button);
  if (!group) {
    throw new Failure('DH3000'); // the group names the quote
  }
  if (attribute(button, 'data-dh-intent') === 'sign-externally') {
    askForComment(button, group, comment => carryOut(button, group, comment));
  } else {
    carryOut(button, group);
  }
}

/** @param {Element} button @param {Element} group @param {string} [comment] */
function carryOut(button, group, comment) {
  const detail = {
    intent: attribute(button, 'data-dh-intent'),
    dealhubQuoteId: attribute(group, 'data-dh-quote-id'),
    instance: attribute(group, 'data-dh-instance') || ''
  };
  return work(button, 'acting', async () => {
    const result = await perform({ ...offerOf(button), ...detail, comment, click: newName() });
    return () => {
      replaceButtons(group, result);
      showStatus(detail.dealhubQuoteId, result);
      say(group, 'status', text(group, 'acted', wordsFor(group, result)));
      tell(group, 'dealhub:action', { ...detail, status: result.status, text: result.text });
    };
  });
}

/** By this name the portal knows a click again, if the browser sends it twice: it does when a connection breaks. */
function newName() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {object} offer @returns {Promise<Result>} */
async function perform(offer) {
  if (navigator.onLine === false) {
    throw new Failure('DH3009'); // nothing is sent
  }
  try {
    const result = await askPortal(new URL(ACTIONS, FOLDER).href, ACTION_MILLISECONDS, offer);
    if (isResult(result)) {
      return result;
    }
  } catch (error) {
    if (error instanceof Failure && !UNSETTLED.includes(error.code)) {
      throw error;
    }
  }
  throw new Failure('DH3014'); // sent, and its answer lost, or somebody else's
}

/** @param {any} json */
function isResult(json) {
  return typeof json.status === 'string' && /^[A-Z_]+$/.test(json.status) && typeof json.text === 'string'
      && Array.isArray(json.actions)
      && json.actions.every(isOffer);
}

/** @param {any} json */
function isOffer(json) {
  return json && typeof json.intent === 'string' && typeof json.seal === 'string';
}

/** The status as people read it; DealHub's own text for one that is new. @param {Element} element @param {Result} result */
function wordsFor(element, result) {
  return text(element, 'status.' + result.status) || result.text;
}

/** The quote has moved on, and so has what can be done with it. @param {Element} group @param {Result} result */
function replaceButtons(group, result) {
  const old = find(group, BUTTON);
  const focused = focusedBeside(group);
  const style = (old.length > 0 && attribute(old[0], 'class')) || 'dh-button';
  const fresh = result.actions.map(offer => create('button', {
    'type': 'button',
    'class': style,
    'data-dh-intent': offer.intent,
    'data-dh-expires': String(offer.expires),
    'data-dh-seal': offer.seal,
    'data-dh-text': 'label.' + offer.intent
  }, text(group, 'label.' + offer.intent)));
  old.forEach(remove);
  prepend(group, ...fresh);
  if (focused && old.includes(focused)) {
    setAttribute(group, 'tabindex', '-1');
    focus(fresh[0] || group);
  }
}

/** @param {string | null} quoteId @param {Result} result */
function showStatus(quoteId, result) {
  for (const status of find(wholePage(), '.dh-status[data-dh-quote-id]')) {
    if (attribute(status, 'data-dh-quote-id') === quoteId) {
      const others = (attribute(status, 'class') || '').split(/\s+/).filter(name => !name.startsWith('dh-status-'));
      const own = 'dh-status-' + result.status.toLowerCase().replace(/_/g, '-');
      setAttribute(status, 'class', [...others, own].join(' '));
      setAttribute(status, 'data-dh-status', result.status);
      setText(status, wordsFor(status, result));
    }
  }
}
