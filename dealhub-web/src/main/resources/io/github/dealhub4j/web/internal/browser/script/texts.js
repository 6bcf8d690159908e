import { attribute, closest, find, setAttribute, setText } from './page.js';
import { TEXTS } from './settings.js';

/* What people read, in the language of the page, or of the part of it that an element is in. */

let otherwise = 'en';

/** The language of pages that do not name theirs: the one that their tags were written in. @param {string | null} language */
export function speakOtherwise(language) {
  otherwise = language || otherwise;
}

/** @param {Element} element */
export function languageOf(element) {
  const named = closest(element, '[lang]');
  const language = (named && attribute(named, 'lang')) || otherwise;
  return language.split('-')[0].toLowerCase();
}

/** A text, with a value in its place; English where the language has none. @param {Element} element @param {string} key */
export function text(element, key, value = '') {
  const words = textIn(languageOf(element), key) || textIn('en', key);
  return words.replace('{0}', () => value);
}

/** @param {string} language @param {string} key */
function textIn(language, key) {
  return Object.hasOwn(TEXTS, language) && Object.hasOwn(TEXTS[language], key) ? TEXTS[language][key] : '';
}

/** A quote as people call it, or else by its id. @param {Element} group */
export function quoteName(group) {
  return attribute(group, 'data-dh-quote-name') || attribute(group, 'data-dh-quote-id') || '';
}

/**
 * Puts the page's language where a tag has written a text of the library's: the server could only guess it. What the page
 * itself wrote is not marked, and stays.
 *
 * @param {Element} element
 */
export function translate(element) {
  for (const button of find(element, '.dh-button[data-dh-text]')) {
    put(button, 'data-dh-text', words => setText(button, words));
  }
  for (const button of find(element, '.dh-button[data-dh-title]')) {
    put(button, 'data-dh-title', words => setAttribute(button, 'title', words));
  }
  for (const group of find(element, '.dh-actions[data-dh-label]')) {
    put(group, 'data-dh-label', words => setAttribute(group, 'aria-label', words), quoteName(group));
  }
  for (const status of find(element, '.dh-status[data-dh-status]')) {
    put(status, 'data-dh-status', words => setText(status, words), '', 'status.');
  }
}

/**
 * @param {Element} element
 * @param {string} mark
 * @param {(words: string) => void} place
 */
function put(element, mark, place, value = '', prefix = '') {
  const words = text(element, prefix + attribute(element, mark), value);
  if (words) {
    place(words);
  }
}
