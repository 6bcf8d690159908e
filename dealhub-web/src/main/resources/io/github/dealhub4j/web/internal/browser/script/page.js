/*
 * The page, by the methods and properties that the browser gives to all nodes. Markup can put elements in the place of a
 * document's or form's own (<img name="currentScript">, <input name="closest">), so the other files reach nodes through these.
 */

/** @param {object} prototype @param {string} name @param {object} object @returns {any} */
function read(prototype, name, object) {
  const own = Object.getOwnPropertyDescriptor(prototype, name);
  return own && own.get ? Reflect.apply(own.get, object, []) : undefined;
}

/** The script that is being run. @returns {HTMLScriptElement} */
export function currentScript() {
  const script = read(Document.prototype, 'currentScript', document);
  if (!(script instanceof HTMLScriptElement)) {
    throw new Error('dealhub.js has to be a script element of its own: it finds the portal by its own address.');
  }
  return script;
}

/** The whole page. @returns {Element} */
export function wholePage() {
  return read(Document.prototype, 'documentElement', document);
}

/** @param {EventTarget} target @param {string} type @param {(event: any) => void} listener */
export function listen(target, type, listener) {
  Reflect.apply(EventTarget.prototype.addEventListener, target, [type, listener]);
}

/** To be told of clicks and the like anywhere on the page. @param {string} type @param {(event: any) => void} listener */
export function listenEverywhere(type, listener) {
  listen(document, type, listener);
}

/** False if a listener of the page takes over. @param {Element} element @param {string} name @param {object} detail */
export function tell(element, name, detail) {
  const event = new CustomEvent(name, { bubbles: true, composed: true, cancelable: true, detail });
  return Reflect.apply(EventTarget.prototype.dispatchEvent, element, [event]);
}

/** Of an element and those in it, the ones that fit. @param {Element} element @param {string} selector @returns {Element[]} */
export function find(element, selector) {
  const inside = [...Reflect.apply(Element.prototype.querySelectorAll, element, [selector])];
  return fits(element, selector) ? [element, ...inside] : inside;
}

/** @param {Element} element @param {string} selector @returns {boolean} */
export function fits(element, selector) {
  return Reflect.apply(Element.prototype.matches, element, [selector]);
}

/** The nearest element around, also outside the shadow root of a component. @param {Element} element @param {string} selector */
export function closest(element, selector) {
  /** @type {Element | null} */
  let from = element;
  while (from) {
    /** @type {Element | null} */
    const found = Reflect.apply(Element.prototype.closest, from, [selector]);
    if (found) {
      return found;
    }
    const root = rootOf(from);
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** @param {Element} element @returns {Node} */
function rootOf(element) {
  return Reflect.apply(Node.prototype.getRootNode, element, []);
}

/** @param {Element} element @returns {Element | null} */
export function focusedBeside(element) {
  const root = rootOf(element);
  return read(root instanceof ShadowRoot ? ShadowRoot.prototype : Document.prototype, 'activeElement', root);
}

/** @param {Element} element */
export function focus(element) {
  Reflect.apply(HTMLElement.prototype.focus, element, []);
}

/** @param {Element} element @param {string} name @returns {string | null} */
export function attribute(element, name) {
  return Reflect.apply(Element.prototype.getAttribute, element, [name]);
}

/** @param {Element} element @param {string} name @param {string} value */
export function setAttribute(element, name, value) {
  Reflect.apply(Element.prototype.setAttribute, element, [name, value]);
}

/** @param {Element} element @param {string} name */
export function removeAttribute(element, name) {
  Reflect.apply(Element.prototype.removeAttribute, element, [name]);
}

/**
 * @template {keyof HTMLElementTagNameMap} K
 * @param {K} name
 * @param {Record<string, string>} attributes
 * @param {(Node | string)[]} content
 * @returns {HTMLElementTagNameMap[K]}
 */
export function create(name, attributes, ...content) {
  const element = /** @type {any} */ (Reflect.apply(Document.prototype.createElement, document, [name]));
  Object.entries(attributes).forEach(([key, value]) => setAttribute(element, key, value));
  append(element, ...content);
  return element;
}

/** @param {Element} element @param {(Node | string)[]} content */
export function append(element, ...content) {
  Reflect.apply(Element.prototype.append, element, content);
}

/** @param {Element} element @param {(Node | string)[]} content */
export function prepend(element, ...content) {
  Reflect.apply(Element.prototype.prepend, element, content);
}

/** @param {Element} element @param {Element} behind */
export function putBehind(element, behind) {
  Reflect.apply(Element.prototype.after, behind, [element]);
}

/** @param {Element} element */
export function remove(element) {
  Reflect.apply(Element.prototype.remove, element, []);
}

/** @param {Element} element @param {string} text */
export function setText(element, text) {
  if (read(Node.prototype, 'textContent', element) !== text) {
    Reflect.apply(Element.prototype.replaceChildren, element, [text]);
  }
}

/** Calls back with what comes into the page, or gets another language. @param {(element: Element) => void} changed */
export function watch(changed) {
  new MutationObserver(records => {
    for (const record of records) {
      const changes = record.type === 'attributes' ? [record.target] : record.addedNodes;
      changes.forEach(node => node instanceof Element && changed(node));
    }
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['lang'] });
}
