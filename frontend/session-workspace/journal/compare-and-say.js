// @ts-check
import { call, deviceId } from '../../kit/api.js';
import { Catalogue } from '../model/catalogue.js';
import { Comparison } from './compare.js';
import { keptWordsCard } from './kept-words-card.js';
import { outcomeWords } from './saved-words.js';
import { Store } from './store.js';

/**
 * Compares what this tablet kept with what the portal holds, and says in an element what came of it.
 * @param {HTMLElement} place emptied, and empty again when there is nothing to say
 * @throws when the portal could not be asked
 */
export async function compareAndSay(place) {
  const store = new Store();
  const api = new URL('api', document.baseURI).pathname;
  const { status, json } = await call(`${api}/journal/key?device=${deviceId()}`);
  if (status !== 200 || !json) throw new Error(`no key: ${status}`);
  await store.useKey(json.key);
  const outcome = await new Comparison(api, deviceId(), store, json.userId).run();
  place.replaceChildren(...outcomeWords({ ...outcome, stuck: [] }).map((line) => {
    const p = document.createElement('p');
    p.textContent = line;
    return p;
  }));
  const fields = outcome.stuck.length ? (await call(`${api}/journal/fields`)).json : [];
  const catalogue = new Catalogue(fields ?? []);
  for (const stuck of outcome.stuck) place.append(await keptWordsCard(store, json.userId, stuck, catalogue));
  if (outcome.status !== 200) throw new Error(`not compared: ${outcome.status}`);
}
