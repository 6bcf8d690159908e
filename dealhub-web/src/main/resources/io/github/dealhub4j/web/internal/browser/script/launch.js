import { leave, work } from './clicks.js';
import { Abandoned, Failure } from './failures.js';
import { append, attribute, tell } from './page.js';
import { text } from './texts.js';
import { destinationOf } from './tickets.js';

/* A launch: from the click into CPQ. */

/** @param {Element} button */
export async function launch(button) {
  const target = attribute(button, 'data-dh-target') || (window.top === window.self ? '_self' : '_blank');
  const detail = {
    intent: attribute(button, 'data-dh-intent'),
    opportunityId: attribute(button, 'data-dh-opportunity-id'),
    crmQuoteId: attribute(button, 'data-dh-crm-quote-id'),
    instance: attribute(button, 'data-dh-instance') || ''
  };
  await work(button, 'opening', async () => {
    const opened = target === '_blank' ? openWindow(button) : null;
    let arrives = false;
    try {
      tell(button, 'dealhub:launch', detail);
      const url = await destinationOf(button);
      if (opened && opened.closed) {
        throw new Abandoned();
      }
      arrives = tell(button, 'dealhub:redirect', { ...detail, target, url }); // else the page goes there itself
      if (arrives) {
        go(opened || (target === '_top' && window.top) || window, url);
      }
    } finally {
      if (opened && !arrives) {
        opened.close();
      }
    }
  });
}

/** The new window has to be opened within the click: afterwards the browser takes it for a pop-up. @param {Element} button */
function openWindow(button) {
  const opened = window.open('', '_blank');
  if (!opened) {
    throw new Failure('DH3008');
  }
  opened.opener = null;
  opened.document.title = text(button, 'opening');
  append(opened.document.body, text(button, 'opening'));
  return opened;
}

/** @param {Window} where @param {string} url */
function go(where, url) {
  if (where === window || where === window.top) {
    leave();
    where.location.href = url; // not by assign(), which a frame of another origin may not call on the page around it
  } else {
    where.location.replace(url);
  }
}
