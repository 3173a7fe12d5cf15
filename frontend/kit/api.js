// @ts-check
import { heads } from './heads.js';
import { requestToken } from './request-token.js';
import { idleHeader } from './touched.js';

/** The server's answer. `json` is null when it is not JSON. @typedef {{status: number, json: any}} Answer */

/** What the server last said of itself when it could not take anything, such as "restarting". */
let trouble = '';
export const serverIsRestarting = () => trouble === 'restarting';

/** This tablet's own id. It says nothing about a person. */
export function deviceId() {
  let id = localStorage.getItem('unknot.device');
  if (!id) localStorage.setItem('unknot.device', (id = crypto.randomUUID()));
  return id;
}

/**
 * Asks the server and throws only when it cannot be reached.
 * @param {string} url
 * @param {{body?: any, keepalive?: boolean, timeout?: number}} [options]
 * @returns {Promise<Answer>}
 */
export async function call(url, { body, keepalive = false, timeout = 15000 } = {}) {
  const post = body !== undefined;
  const response = await fetch(url, {
    method: post ? 'POST' : 'GET',
    credentials: 'same-origin',
    cache: 'no-store',
    headers: {
      Accept: 'application/json',
      ...idleHeader(),
      ...(post ? { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': requestToken() } : {}),
    },
    body: post ? JSON.stringify(body) : undefined,
    keepalive,
    signal: keepalive ? undefined : AbortSignal.timeout(timeout),
  });
  heads.take(response.headers.get('Unknot-Log-Head'));
  const isJson = (response.headers.get('Content-Type') ?? '').includes('json');
  const json = isJson ? await response.json() : null;
  trouble = response.status === 503 ? json?.code ?? '' : '';
  // A page in place of JSON is the sign-in page.
  const status = response.ok && !isJson ? 401 : response.status;
  return { status, json };
}
