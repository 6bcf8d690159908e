/*
 * Takes a partner user from a button into DealHub CPQ: asks the portal for a ticket, redeems it at DealHub with
 * credentials, so that the browser keeps DealHub's cookie, and goes to the address in the answer at once.
 */
(() => {
  'use strict';

  if (window.DealHub) {
    return; // another button has brought the script already
  }

  const HOP_MILLISECONDS = 10000;
  const BUTTON = 'button.dh-button[data-dh-seal]';
  const LOOPBACK = /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/;

  // The script lies below the endpoint, wherever a proxy has put both.
  const endpoint = document.currentScript.src.replace(/\/[^/]*$/, '');
  const messages = new WeakMap();
  let busy = null;
  let leaving = 0;

  /** A launch that ends with a message for the user. */
  class LaunchError extends Error {
    constructor(code, message) {
      super(message);
      this.code = code;
    }
  }

  /** A ticket that DealHub no longer accepts. */
  class TicketRefused extends Error {}

  async function post(url, options, unreachable) {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), HOP_MILLISECONDS);
    try {
      const response = await fetch(url, { method: 'POST', cache: 'no-store', signal: abort.signal, ...options });
      return { status: response.status, text: response.type === 'opaqueredirect' ? '' : await response.text() };
    } catch (e) {
      throw new LaunchError(...unreachable);
    } finally {
      clearTimeout(timer);
    }
  }

  function parse(text) {
    try {
      const value = JSON.parse(text);
      return value !== null && typeof value === 'object' ? value : null;
    } catch (e) {
      return null;
    }
  }

  async function fetchTicket(button) {
    const data = button.dataset;
    const offer = {
      intent: data.dhIntent,
      opportunityId: data.dhOpportunityId,
      expires: Number(data.dhExpires),
      seal: data.dhSeal
    };
    if (data.dhCrmQuoteId !== undefined) {
      offer.crmQuoteId = data.dhCrmQuoteId;
    }
    const answer = await post(endpoint, {
      credentials: 'same-origin',
      redirect: 'manual',
      headers: { 'Content-Type': 'application/json', 'X-DealHub-Launch': '1' },
      body: JSON.stringify(offer)
    }, ['DH3001', 'The portal could not be reached. Check your connection and try again.']);
    const json = parse(answer.text);
    if (json && json.error) {
      throw new LaunchError(json.error.code, json.error.message);
    }
    if (answer.status >= 500) {
      throw new LaunchError('DH3001', 'The portal has a problem (HTTP ' + answer.status + '). Try again later.');
    }
    if (answer.status !== 200 || !json || !json.accessToken) {
      throw new LaunchError('DH3002', 'Your session has ended. Reload this page and sign in again.');
    }
    return json;
  }

  async function redeem(ticket) {
    const answer = await post(ticket.endpoint, {
      mode: 'cors',
      credentials: 'include',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { 'Authorization': 'Bearer ' + ticket.accessToken, 'Content-Type': 'application/json' },
      body: JSON.stringify(ticket.body)
    }, ['DH3003', 'DealHub could not be reached, or does not allow this portal. Try again later.']);
    if (answer.status === 403) {
      throw new TicketRefused();
    }
    const json = parse(answer.text);
    if (answer.status !== 200 || !json) {
      throw new LaunchError('DH3005', 'DealHub could not open CPQ (HTTP ' + answer.status + '). Try again later.');
    }
    const errors = [].concat(json.errors || []);
    if (errors.length > 0) {
      throw new LaunchError('DH3006', 'DealHub could not open CPQ: ' + words(errors[0]));
    }
    return allowed(json.url, ticket.allowedHosts);
  }

  function words(error) {
    return typeof error === 'string' ? error : (error && error.message) || JSON.stringify(error);
  }

  /** The address, if it leads to DealHub and nowhere else. */
  function allowed(address, hosts) {
    let url;
    try {
      url = new URL(address);
    } catch (e) {
      url = null;
    }
    const secure = url && (url.protocol === 'https:'
        || (url.protocol === 'http:' && LOOPBACK.test(url.hostname) && LOOPBACK.test(location.hostname)));
    if (!secure || url.username || url.password || !hosts.some(host => matches(host, url.hostname))) {
      throw new LaunchError('DH3007', 'DealHub answered with an address that is not its own. CPQ was not opened.');
    }
    return url.href;
  }

  /** A host by its name; a star stands for a part of one label. */
  function matches(pattern, host) {
    const parts = pattern.toLowerCase().split('*').map(part => part.replace(/[.[\]]/g, '\\$&'));
    return new RegExp('^' + parts.join('[a-z0-9-]+') + '$').test(host.toLowerCase());
  }

  async function open(button) {
    try {
      return await redeem(await fetchTicket(button));
    } catch (e) {
      if (!(e instanceof TicketRefused)) {
        throw e;
      }
    }
    // The ticket was refused, not lost: nothing was opened with it, so one fresh ticket does no harm.
    try {
      return await redeem(await fetchTicket(button));
    } catch (e) {
      throw e instanceof TicketRefused
        ? new LaunchError('DH3004', 'Your ticket for DealHub has expired. Try again.')
        : e;
    }
  }

  async function launch(button) {
    busy = button;
    button.setAttribute('aria-busy', 'true');
    clearMessage(button);
    try {
      location.assign(await open(button));
      leaving = setTimeout(release, HOP_MILLISECONDS); // for who stays, having stopped the page from being left
    } catch (e) {
      showMessage(button, e instanceof LaunchError ? e : new LaunchError('DH3000', 'CPQ could not be opened.'));
      release();
    }
  }

  function release() {
    clearTimeout(leaving);
    if (busy) {
      busy.removeAttribute('aria-busy');
      busy = null;
    }
  }

  function showMessage(button, error) {
    const message = document.createElement('p');
    message.className = 'dh-message';
    message.setAttribute('role', 'alert');
    button.insertAdjacentElement('afterend', message);
    message.textContent = error.message + ' (' + error.code + ')';
    messages.set(button, message);
  }

  function clearMessage(button) {
    const message = messages.get(button);
    if (message) {
      message.remove();
      messages.delete(button);
    }
  }

  document.addEventListener('click', event => {
    const button = event.target instanceof Element ? event.target.closest(BUTTON) : null;
    if (button && !busy) {
      launch(button);
    }
  });

  // A page that comes back from the browser's cache still shows the launch that left it.
  window.addEventListener('pageshow', event => {
    if (event.persisted) {
      release();
    }
  });

  window.DealHub = Object.freeze({ version: '0.1' });
})();
