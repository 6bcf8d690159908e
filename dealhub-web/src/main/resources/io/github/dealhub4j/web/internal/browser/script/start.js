import { act } from './actions.js';
import { BUTTON, comeBack, fail, isBusy } from './clicks.js';
import { launch } from './launch.js';
import { attribute, currentScript, fits, listen, listenEverywhere, watch, wholePage } from './page.js';
import { watchPolicy } from './requests.js';
import { speakOtherwise, translate } from './texts.js';
import { opensCpq } from './tickets.js';

/* Listens to clicks, wherever buttons come from and whenever. Once on a page, however often the script stands there. */

const STARTED = Symbol.for('io.github.dealhub4j'); // which no element can be called

if (!Object.hasOwn(window, STARTED)) {
  Object.defineProperty(window, STARTED, { value: true });
  speakOtherwise(attribute(currentScript(), 'data-dh-lang'));
  watchPolicy();
  listenEverywhere('click', clicked);
  listen(window, 'pageshow', (/** @type {PageTransitionEvent} */ event) => event.persisted && comeBack());
  translate(wholePage());
  watch(translate);
}

/** @param {MouseEvent} event */
function clicked(event) {
  const button = buttonOf(event);
  if (!button || isBusy() || event.defaultPrevented) {
    return;
  }
  try {
    if (opensCpq(attribute(button, 'data-dh-intent') || '')) {
      launch(button);
    } else {
      act(button);
    }
  } catch (error) {
    fail(button, error);
  }
}

/** The button, also within the shadow of a component, and around one. @param {MouseEvent} event */
function buttonOf(event) {
  for (const target of event.composedPath()) {
    if (target instanceof Element && fits(target, BUTTON)) {
      return target;
    }
  }
  return null;
}
