import { append, create, focus, listen, remove } from './page.js';
import { quoteName, text } from './texts.js';

/* The dialog for the comment that DealHub wants with a signature; without one nothing is sent. */

/**
 * @param {Element} button
 * @param {Element} group
 * @param {(comment: string) => void} sign
 */
export function askForComment(button, group, sign) {
  const title = text(group, 'comment.title', quoteName(group));
  const heading = create('h2', {}, title);
  const comment = create('textarea', { name: 'comment', rows: '4', maxlength: '1000', required: '' });
  const label = create('label', {}, text(group, 'comment'), comment);
  const send = create('button', { class: 'dh-button dh-send' }, text(group, 'comment.send'));
  const cancel = create('button', { class: 'dh-button dh-cancel', type: 'button' }, text(group, 'comment.cancel'));
  const form = create('form', { method: 'dialog' }, heading, label, send, cancel);
  const dialog = create('dialog', { 'class': 'dh-dialog', 'aria-label': title }, form);
  listen(cancel, 'click', () => dialog.close());
  listen(comment, 'input', () => comment.setCustomValidity(''));
  listen(form, 'submit', event => {
    const words = comment.value.trim();
    if (words === '') {
      event.preventDefault();
      comment.setCustomValidity(text(group, 'comment'));
      comment.reportValidity();
    } else {
      sign(words);
    }
  });
  listen(dialog, 'close', () => {
    remove(dialog);
    focus(button);
  });
  append(group, dialog);
  dialog.showModal();
}
