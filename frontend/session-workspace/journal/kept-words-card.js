// @ts-check
import { t } from '../../kit/texts.js';
import { asText, writtenOn } from './kept-words.js';

/** @typedef {import('./store.js').Store} Store */

/** @param {string} tag @param {{text?: string, className?: string, test?: string}} [set] */
function make(tag, { text = '', className = '', test = '' } = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  if (className) element.className = className;
  if (test) element.dataset.test = test;
  return element;
}

/** @param {string} words @param {string} test @param {() => void} act */
function button(words, test, act) {
  const element = /** @type {HTMLButtonElement} */ (make('button', { text: words, className: 'btn', test }));
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** @param {string} words */
function download(words) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([words], { type: 'text/plain;charset=utf-8' }));
  link.download = 'kept-note.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

/**
 * A note that the portal cannot take back, such as when its client's record is gone: its words, readable only here and
 * by the one who wrote them. They leave the tablet only when that person says so, twice.
 * @param {Store} store with the key of that person
 * @param {string} userId
 * @param {{noteId: string, message: string}} stuck
 * @param {import('../model/catalogue.js').Catalogue} catalogue what the fields of a note are called
 */
export async function keptWordsCard(store, userId, { noteId, message }, catalogue) {
  const rows = (await store.list()).filter((row) => row.noteId === noteId && row.userId === userId);
  const ids = rows.map((row) => row.opId);
  const { ops, unreadable } = await store.read(ids);
  const words = asText(ops, catalogue);
  const begun = writtenOn(ops);
  const card = make('section', { className: 'kept-words', test: 'kept-words' });
  card.append(make('h3', { text: begun ? t('note-of', begun) : t('a-note') }), make('p', { text: message }));
  if (unreadable) card.append(make('p', { text: t('of-its-changes-cannot-be-read', unreadable) }));
  const shown = make('pre', { text: words, test: 'kept-words-text' });
  shown.hidden = true;
  shown.tabIndex = 0;
  const said = make('span', { test: 'kept-words-said' });
  said.setAttribute('role', 'status');
  const bar = make('div', { className: 'row wrap' });
  const remove = button(t('remove-from-this-tablet'), 'kept-words-remove', () => {
    const sure = button(t('yes-remove-this-text-permanently'), 'kept-words-sure', async () => {
      const known = (await store.known(userId)).get(noteId);
      await store.remove(ids, known ? [known] : []);
      card.replaceChildren(make('p', { text: t('removed-from-this-tablet') }));
    });
    const keep = button(t('keep-it'), 'kept-words-keep', () => {
      sure.nextSibling?.remove();
      sure.replaceWith(remove);
    });
    remove.replaceWith(sure, keep);
    said.textContent = t('the-portal-does-not-have-this-text');
  });
  if (words) {
    bar.append(
      button(t('show-the-text'), 'kept-words-show', () => { shown.hidden = !shown.hidden; }),
      button(t('copy'), 'kept-words-copy', () => {
        const say = (/** @type {string} */ outcome) => () => { said.textContent = outcome; };
        navigator.clipboard?.writeText(words)
          .then(say(t('copied')), say(t('this-browser-does-not-let')));
      }),
      button(t('download-as-text'), 'kept-words-download', () => download(words)),
    );
  }
  bar.append(remove);
  card.append(shown, bar, said);
  return card;
}
