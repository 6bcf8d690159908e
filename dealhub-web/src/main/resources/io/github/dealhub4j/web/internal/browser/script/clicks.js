import { Abandoned, Failure } from './failures.js';
import { attribute, closest, create, append, putBehind, remove, removeAttribute, setAttribute, tell } from './page.js';
import { FOLDER, HOP_MILLISECONDS } from './requests.js';
import { languageOf, text } from './texts.js';

/* What launches and actions share: one at a time, and what is said about it beside the button. */

export const BUTTON = 'button.dh-button[data-dh-seal]';

const READING_MILLISECONDS = 2500;
const SIGNED_OUT = ['DH3002', 'DH2004'];
/** Where a cookie that the browser kept back, or DealHub's own sign-in, can be the cause. */
const MAY_BE_ABOUT_SIGNING_IN = ['DH3005', 'DH3012'];

/** The message that stands in a place. @type {WeakMap<Element, Element>} */
const messages = new WeakMap();

/** @type {Element | null} */
let busy = null;
let leaving = 0;

export function isBusy() {
  return busy !== null;
}

/** A group of actions. @param {Element} button */
export function groupOf(button) {
  return closest(button, '.dh-actions');
}

/**
 * Does what a click asks for. However it ends, the button is free again.
 *
 * @param {Element} button
 * @param {string} progress the key of what is said meanwhile
 * @param {() => Promise<(() => void) | void>} task may return what is left to do with the button free
 */
export async function work(button, progress, task) {
  busy = button;
  try {
    setAttribute(button, 'aria-busy', 'true');
    say(button, 'status', text(button, progress));
    const rest = await task();
    if (!leaving) {
      free();
    }
    if (rest) {
      rest();
    }
  } catch (error) {
    free();
    fail(button, error);
  }
}

/** Keeps the button busy while the browser leaves the page, but not for who stays, having stopped the loading. */
export function leave() {
  leaving = window.setTimeout(free, HOP_MILLISECONDS);
}

/** A page that comes back from the browser's cache still shows the launch that left it. An action may still be under way. */
export function comeBack() {
  if (leaving) {
    free();
  }
}

function free() {
  const button = busy;
  busy = null;
  clearTimeout(leaving);
  leaving = 0;
  if (button) {
    removeAttribute(button, 'aria-busy');
    silence(placeOf(button));
  }
}

/** @param {Element} button @param {unknown} error */
export function fail(button, error) {
  if (error instanceof Abandoned) {
    return;
  }
  const failure = error instanceof Failure ? error : new Failure('DH3000');
  if (failure !== error) {
    console.error(error);
  }
  if (!tell(button, 'dealhub:error', { code: failure.code, intent: attribute(button, 'data-dh-intent') })) {
    return;
  }
  sayFailure(button, failure);
  if (SIGNED_OUT.includes(failure.code)) {
    setTimeout(() => location.reload(), READING_MILLISECONDS); // the page, which knows where to sign in
  }
}

/** @param {Element} button @param {Failure} failure */
function sayFailure(button, failure) {
  const known = text(button, failure.code, failure.detail);
  const words = known || failure.text || text(button, 'DH3000');
  const quoted = failure.detail && !known.includes(failure.detail) ? ' ' + failure.detail : '';
  const message = words + quoted + ' (' + failure.code + ')';
  if (MAY_BE_ABOUT_SIGNING_IN.includes(failure.code)) {
    say(button, 'alert', message, ' ', helpFor(button));
  } else {
    say(button, 'alert', message);
  }
}

/** @param {Element} button */
function helpFor(button) {
  const language = languageOf(button) === 'de' ? 'de' : 'en';
  const link = { class: 'dh-help', href: FOLDER + 'help.' + language + '.html', target: '_blank', rel: 'noopener' };
  return create('a', link, text(button, 'help'));
}

/**
 * A message behind a button, or in the group of its actions; one at a time.
 *
 * @param {Element} button or the group itself
 * @param {'status' | 'alert'} role
 * @param {(Node | string)[]} words
 */
export function say(button, role, ...words) {
  const group = groupOf(button);
  const place = group || button;
  const message = create('p', { class: role === 'alert' ? 'dh-message' : 'dh-message dh-progress', role });
  silence(place);
  messages.set(place, message);
  if (group) {
    append(group, message);
  } else {
    putBehind(message, button);
  }
  append(message, ...words); // after it stands in the page, so that screen readers take notice
}

/** @param {Element} place */
function silence(place) {
  const message = messages.get(place);
  if (message) {
    remove(message);
    messages.delete(place);
  }
}

/** @param {Element} button */
function placeOf(button) {
  return groupOf(button) || button;
}

/** What the page offers with a button. @param {Element} button */
export function offerOf(button) {
  return {
    intent: attribute(button, 'data-dh-intent') || '',
    expires: Number(attribute(button, 'data-dh-expires')),
    seal: attribute(button, 'data-dh-seal')
  };
}
