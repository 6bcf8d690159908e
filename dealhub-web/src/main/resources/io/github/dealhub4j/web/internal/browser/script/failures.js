/* What can go wrong, and what is shown of it. */

const LONGEST = 500;
const UNFIT = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** What ends with a message for the user: a code, and what is to be put into its text or behind it. */
export class Failure extends Error {
  /** @param {string} code @param {unknown} detail @param {unknown} text */
  constructor(code, detail = '', text = '') {
    super(code);
    this.code = code;
    this.detail = bounded(detail);
    this.text = bounded(text);
  }
}

/** DealHub does not accept the ticket; it may have done so a moment before. */
export class TicketRefused extends Failure {
  constructor() {
    super('DH3004');
  }
}

/** The user has closed the window that was to show CPQ. */
export class Abandoned extends Error {}

/** Somebody else's words: one line, not endless, and in the direction that the page is written in. @param {unknown} words */
export function bounded(words) {
  const line = typeof words === 'string' ? words.replace(UNFIT, ' ') : '';
  return line.length > LONGEST ? line.slice(0, LONGEST) + '…' : line;
}
