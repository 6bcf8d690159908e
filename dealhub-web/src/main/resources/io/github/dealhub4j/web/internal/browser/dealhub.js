/*
 * Takes a partner user from a button into DealHub CPQ: asks the portal for a ticket, redeems it at DealHub with
 * credentials, so that the browser keeps DealHub's cookie, and goes to the address in the answer at once. Also carries out
 * actions on quotes through the portal. docs/reference/tags.html describes the markup that it works on.
 */
(() => {
  'use strict';

  if (window.DealHub && window.DealHub.version) {
    return; // another button has brought the script already; an element of that id does not count
  }

  const TEXTS = /* texts */ {};
  const PLACES = /* places */ [];
  const ACTIONS = /* actions */ '';
  const HOP_MILLISECONDS = 10000;
  const ACTION_MILLISECONDS = 90000; // the portal's own limit for one action is a minute
  const READING_MILLISECONDS = 2500;
  const UNSETTLED = ['DH2000', 'DH3001', 'DH3009', 'DH3013']; // after these, an action may have happened
  const BUTTON = 'button.dh-button[data-dh-seal]';
  const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

  // The script lies below the launch endpoint, wherever a proxy has put both.
  const folder = document.currentScript.src.replace(/[^/]*$/, '');
  const launchEndpoint = folder.slice(0, -1);
  const messages = new WeakMap();
  const violations = new Set();
  let busy = null;
  let leaving = 0;

  /** What ends with a message for the user: a code, and what is to be put into its text or behind it. */
  class Failure extends Error {
    constructor(code, detail = '', text = '') {
      super(code);
      Object.assign(this, { code, detail, text });
    }
  }

  /** A ticket that DealHub no longer accepts. */
  class TicketRefused extends Error {}

  /** The user has closed the window that was to show CPQ. */
  class Abandoned extends Error {}

  // ---- Texts

  /** The language of the page, or of the part of it that the element is in. */
  function languageOf(element) {
    return (element.closest('[lang]') || document.documentElement).lang.split('-')[0].toLowerCase();
  }

  function text(element, key) {
    return (TEXTS[languageOf(element)] || {})[key] || TEXTS.en[key] || '';
  }

  /** A message behind a button, or in the group of its actions; one at a time. */
  function say(button, role, words, more = []) {
    const place = button.closest('.dh-actions') || button;
    const message = document.createElement('p');
    message.className = role === 'alert' ? 'dh-message' : 'dh-message dh-progress';
    message.setAttribute('role', role);
    silence(place);
    if (place === button) {
      button.insertAdjacentElement('afterend', message);
    } else {
      place.append(message);
    }
    messages.set(place, message);
    message.append(words, ...more); // after it stands in the page, so that screen readers take notice
  }

  function silence(place) {
    const message = messages.get(place);
    if (message) {
      message.remove();
      messages.delete(place);
    }
  }

  function sayFailure(button, failure, launch) {
    const known = text(button, failure.code);
    const words = (known || failure.text || text(button, 'DH3000')).replace('{0}', failure.detail);
    const quoted = failure.detail && !known.includes('{0}') ? ' ' + failure.detail : '';
    const more = [];
    if (launch) {
      const help = document.createElement('a');
      help.href = folder + 'help.' + (languageOf(button) === 'de' ? 'de' : 'en') + '.html';
      help.target = '_blank';
      help.rel = 'noopener';
      help.className = 'dh-help';
      help.textContent = text(button, 'help');
      more.push(' ', help);
    }
    say(button, 'alert', words + quoted + ' (' + failure.code + ')', more);
  }

  // ---- Requests

  async function post(url, milliseconds, options) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), milliseconds);
    violations.delete(originOf(url)); // what somebody else was forbidden before says nothing about this
    try {
      const response = await fetch(url, { method: 'POST', cache: 'no-store', signal: abort.signal, ...options });
      return { status: response.status, text: response.type === 'opaqueredirect' ? '' : await response.text() };
    } catch (e) {
      if (navigator.onLine === false) {
        throw new Failure('DH3009');
      }
      await forbiddenByPolicy(url);
      throw abort.signal.aborted ? new Failure('DH3013') : e;
    } finally {
      clearTimeout(timer);
    }
  }

  document.addEventListener('securitypolicyviolation', event => {
    // A policy that only reports has kept nothing back.
    if (event.effectiveDirective === 'connect-src' && event.disposition === 'enforce') {
      violations.add(originOf(event.blockedURI));
    }
  });

  /** The page's own policy can forbid a request; the browser reports that a moment after the request has failed. */
  async function forbiddenByPolicy(url) {
    const origin = originOf(url);
    await new Promise(resolve => setTimeout(resolve, 100));
    if (violations.has(origin)) {
      throw new Failure('DH3011', origin === location.origin ? "'self'" : origin);
    }
  }

  /** The origin of an absolute address; of anything else, such as the "data" that a violation can name, none. */
  function originOf(address) {
    try {
      return new URL(address).origin;
    } catch (e) {
      return null;
    }
  }

  function parse(body) {
    try {
      const value = JSON.parse(body);
      return value !== null && typeof value === 'object' ? value : null;
    } catch (e) {
      return null;
    }
  }

  /** Asks an endpoint of the portal. Anything but its JSON comes from somebody else: a login page, or a proxy. */
  async function askPortal(url, milliseconds, offer) {
    const answer = await post(url, milliseconds, {
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-DealHub-Launch': '1' },
      body: JSON.stringify(offer)
    });
    const json = parse(answer.text);
    if (json && json.error && /^DH\d{4}$/.test(json.error.code)) {
      throw new Failure(json.error.code, json.error.detail || '', json.error.message);
    }
    if (answer.status === 200 && json) {
      return json;
    }
    throw new Failure([0, 200, 401].includes(answer.status) ? 'DH3002' : 'DH3001');
  }

  /** What the page offers with this button. */
  function offerOf(button, names) {
    const data = button.dataset;
    const offer = { intent: data.dhIntent, expires: Number(data.dhExpires), seal: data.dhSeal };
    for (const name of names) {
      const value = data['dh' + name[0].toUpperCase() + name.slice(1)];
      if (value !== undefined) {
        offer[name] = value;
      }
    }
    return offer;
  }

  // ---- Launches

  async function fetchTicket(button) {
    const offer = offerOf(button, ['instance', 'opportunityId', 'crmQuoteId']);
    try {
      const ticket = await askPortal(launchEndpoint, HOP_MILLISECONDS, offer);
      if (ticket.accessToken) {
        return ticket;
      }
    } catch (e) {
      throw e instanceof Failure && e.code !== 'DH3013' ? e : new Failure('DH3001');
    }
    throw new Failure('DH3002');
  }

  async function redeem(ticket) {
    let answer;
    try {
      answer = await post(ticket.endpoint, HOP_MILLISECONDS, {
        mode: 'cors',
        credentials: 'include',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        headers: { 'Authorization': 'Bearer ' + ticket.accessToken, 'Content-Type': 'application/json' },
        body: JSON.stringify(ticket.body)
      });
    } catch (e) {
      throw e instanceof Failure ? e : new Failure(await answers(ticket.endpoint) ? 'DH3010' : 'DH3003');
    }
    if (answer.status === 403) {
      throw new TicketRefused();
    }
    const json = parse(answer.text);
    if (answer.status !== 200 || !json) {
      throw new Failure('DH3005', 'HTTP ' + answer.status);
    }
    const errors = [].concat(json.errors || []);
    if (errors.length > 0) {
      throw new Failure('DH3006', wordsOf(errors[0]));
    }
    return allowed(json.url, ticket);
  }

  /**
   * Whether DealHub answers at all: a browser does not tell an answer that it must not show from no answer. This one sends
   * neither credentials nor ticket, and nobody reads what comes back.
   */
  async function answers(endpoint) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), HOP_MILLISECONDS);
    try {
      await fetch(new URL('/', endpoint), {
        mode: 'no-cors', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', signal: abort.signal
      });
      return true;
    } catch (e) {
      return false;
    } finally {
      clearTimeout(timer);
    }
  }

  function wordsOf(error) {
    return typeof error === 'string' ? error : (error && error.message) || JSON.stringify(error);
  }

  /** The address, if it leads to DealHub and nowhere else. */
  function allowed(address, ticket) {
    let url;
    try {
      url = new URL(address);
    } catch (e) {
      url = null;
    }
    const secure = url && (url.protocol === 'https:'
        || (url.protocol === 'http:' && LOOPBACK.test(url.hostname) && LOOPBACK.test(location.hostname)));
    if (!secure || url.username || url.password || !ticket.allowedHosts.some(host => matches(host, url.hostname))) {
      throw new Failure('DH3007');
    }
    if (ticket.aliased && url.hostname !== new URL(ticket.endpoint).hostname) {
      throw new Failure('DH3012'); // the cookie belongs to the alias, so DealHub would ask for a login
    }
    return url.href;
  }

  /** A host by its name; a star stands for a part of one label. */
  function matches(pattern, host) {
    const parts = pattern.toLowerCase().split('*').map(part => part.replace(/[.[\]]/g, '\\$&'));
    return new RegExp('^' + parts.join('[a-z0-9-]+') + '$').test(host.toLowerCase());
  }

  /** The ticket that the page holds, once; after that, and without one, a ticket from the portal. */
  async function firstTicket(button) {
    const held = parse(button.dataset.dhTicket);
    button.removeAttribute('data-dh-ticket');
    return held ? atKnownPlace(held) : fetchTicket(button);
  }

  /** Markup can be somebody else's, so it does not decide where a ticket is redeemed and where that may lead. */
  function atKnownPlace(ticket) {
    const place = PLACES.find(known => originOf(known.origin) === originOf(ticket.endpoint));
    if (!place) {
      throw new Failure('DH3007');
    }
    return { ...ticket, allowedHosts: place.allowedHosts, aliased: place.aliased };
  }

  async function addressOf(button) {
    try {
      return await redeem(await firstTicket(button));
    } catch (e) {
      if (!(e instanceof TicketRefused)) {
        throw e;
      }
    }
    // It was refused, readably, and not lost: so once, a fresh one.
    try {
      return await redeem(await fetchTicket(button));
    } catch (e) {
      throw e instanceof TicketRefused ? new Failure('DH3004') : e;
    }
  }

  function targetOf(button) {
    return button.dataset.dhTarget || (window.top === window.self ? '_self' : '_blank');
  }

  /** The new window has to be opened within the click: afterwards the browser takes it for a pop-up. */
  function openWindow(button) {
    const opened = window.open('', '_blank');
    if (!opened) {
      throw new Failure('DH3008');
    }
    opened.opener = null;
    opened.document.title = text(button, 'opening');
    opened.document.body.append(text(button, 'opening'));
    return opened;
  }

  async function launch(button) {
    const target = targetOf(button);
    const detail = {
      intent: button.dataset.dhIntent,
      opportunityId: button.dataset.dhOpportunityId,
      crmQuoteId: button.dataset.dhCrmQuoteId || null,
      instance: button.dataset.dhInstance || ''
    };
    let opened = null;
    begin(button, 'opening');
    try {
      opened = target === '_blank' ? openWindow(button) : null;
      tell(button, 'dealhub:launch', detail);
      const url = await addressOf(button);
      if (opened && opened.closed) {
        throw new Abandoned();
      }
      if (!tell(button, 'dealhub:redirect', { ...detail, target, url })) {
        closeWindow(opened); // the page goes there itself
        finish(button);
      } else if (opened) {
        opened.location.replace(url);
        finish(button);
      } else {
        // Not by assign(), which a frame of another origin may not call on the page around it.
        (target === '_top' ? window.top : window).location.href = url;
        leaving = setTimeout(() => finish(button), HOP_MILLISECONDS); // for who stays, having stopped the loading
      }
    } catch (e) {
      closeWindow(opened);
      finish(button);
      fail(button, e, true);
    }
  }

  function closeWindow(opened) {
    if (opened && !opened.closed) {
      opened.close();
    }
  }

  // ---- Actions

  async function act(button, comment) {
    const group = button.closest('.dh-actions');
    const detail = {
      intent: button.dataset.dhIntent,
      dealhubQuoteId: group.dataset.dhQuoteId,
      instance: group.dataset.dhInstance || ''
    };
    begin(button, 'acting');
    try {
      const result = await perform({ ...offerOf(button, []), ...detail, comment, click: newName() });
      const status = text(group, 'status.' + result.status) || result.text;
      finish(button);
      replaceButtons(group, result.actions);
      showStatus(detail.dealhubQuoteId, result.status, status);
      say(group, 'status', text(group, 'acted').replace('{0}', status));
      tell(group, 'dealhub:action', { ...detail, status: result.status, text: result.text });
    } catch (e) {
      finish(button);
      fail(button, e, false);
    }
  }

  /** By this name the portal knows a click again, if the browser sends it twice: it does when a connection breaks. */
  function newName() {
    return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
  }

  async function perform(offer) {
    if (navigator.onLine === false) {
      throw new Failure('DH3009'); // nothing is sent
    }
    try {
      const result = await askPortal(new URL(ACTIONS, folder), ACTION_MILLISECONDS, offer);
      if (Array.isArray(result.actions)) {
        return result;
      }
    } catch (e) {
      if (e instanceof Failure && !UNSETTLED.includes(e.code)) {
        throw e;
      }
    }
    throw new Failure('DH3014'); // sent, and its answer lost, or somebody else's
  }

  /** The quote has moved on, and so has what can be done with it. */
  function replaceButtons(group, offers) {
    const old = [...group.querySelectorAll(BUTTON)];
    const hadFocus = old.includes(group.getRootNode().activeElement);
    const className = old.length > 0 ? old[0].className : 'dh-button';
    old.forEach(button => button.remove());
    const fresh = offers.map(offer => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = className;
      button.dataset.dhIntent = offer.intent;
      button.dataset.dhExpires = offer.expires;
      button.dataset.dhSeal = offer.seal;
      button.textContent = text(group, 'label.' + offer.intent);
      return button;
    });
    group.prepend(...fresh);
    if (hadFocus) {
      group.tabIndex = -1;
      (fresh[0] || group).focus();
    }
  }

  function showStatus(quoteId, name, words) {
    for (const status of document.querySelectorAll('.dh-status[data-dh-quote-id]')) {
      if (status.dataset.dhQuoteId === quoteId) {
        status.classList.remove(...[...status.classList].filter(className => className.startsWith('dh-status-')));
        status.classList.add('dh-status-' + name.toLowerCase().replace(/_/g, '-'));
        status.dataset.dhStatus = name;
        status.textContent = words;
      }
    }
  }

  /** Asks for the comment that DealHub wants with a signature; without an answer nothing is sent. */
  function askForComment(button) {
    const group = button.closest('.dh-actions');
    const dialog = document.createElement('dialog');
    const form = document.createElement('form');
    const label = document.createElement('label');
    const comment = document.createElement('textarea');
    const send = document.createElement('button');
    const cancel = document.createElement('button');
    dialog.className = 'dh-dialog';
    form.method = 'dialog';
    comment.required = true;
    comment.maxLength = 1000;
    comment.rows = 4;
    comment.name = 'comment';
    label.append(text(group, 'comment'), comment);
    send.textContent = text(group, 'comment.send');
    send.className = 'dh-button dh-send';
    cancel.textContent = text(group, 'comment.cancel');
    cancel.className = 'dh-button dh-cancel';
    cancel.type = 'button';
    form.append(label, send, cancel);
    dialog.append(form);
    dialog.setAttribute('aria-label', button.textContent);
    cancel.addEventListener('click', () => dialog.close());
    comment.addEventListener('input', () => comment.setCustomValidity(''));
    form.addEventListener('submit', event => {
      if (comment.value.trim() === '') {
        event.preventDefault();
        comment.setCustomValidity(text(group, 'comment'));
        comment.reportValidity();
      } else {
        dialog.returnValue = 'send';
        act(button, comment.value.trim());
      }
    });
    dialog.addEventListener('close', () => {
      dialog.remove();
      button.focus();
    });
    group.append(dialog);
    dialog.showModal();
  }

  // ---- What both share

  function begin(button, progress) {
    busy = button;
    button.setAttribute('aria-busy', 'true');
    say(button, 'status', text(button, progress));
  }

  function finish(button) {
    clearTimeout(leaving);
    leaving = 0;
    if (busy === button) {
      busy = null;
    }
    button.removeAttribute('aria-busy');
    silence(button.closest('.dh-actions') || button);
  }

  /** False if a listener of the page takes over. */
  function tell(element, name, detail) {
    return element.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail }));
  }

  function fail(button, error, launching) {
    if (error instanceof Abandoned) {
      return;
    }
    const failure = error instanceof Failure ? error : new Failure('DH3000');
    if (!tell(button, 'dealhub:error', { code: failure.code, intent: button.dataset.dhIntent })) {
      return;
    }
    sayFailure(button, failure, launching);
    if (failure.code === 'DH3002' || failure.code === 'DH2004') {
      setTimeout(() => location.reload(), READING_MILLISECONDS); // the page, which knows where to sign in
    }
  }

  document.addEventListener('click', event => {
    const clicked = event.composedPath()[0]; // also within the shadow of a component
    const button = clicked instanceof Element ? clicked.closest(BUTTON) : null;
    if (!button || busy || event.defaultPrevented) {
      return;
    }
    if (!button.closest('.dh-actions')) {
      launch(button);
    } else if (button.dataset.dhIntent === 'sign-externally') {
      askForComment(button);
    } else {
      act(button);
    }
  });

  // A page that comes back from the browser's cache still shows the launch that left it. An action may still be under way.
  window.addEventListener('pageshow', event => {
    if (event.persisted && busy && leaving) {
      finish(busy);
    }
  });

  window.DealHub = Object.freeze({ version: '0.1' });
})();
