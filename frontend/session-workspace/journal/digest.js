// @ts-check
/**
 * The text that names a set of operations, the same here and in the portal (`OperationDigest`): the ids in lower case,
 * sorted as text, each once, joined by commas.
 * @param {Iterable<string>} opIds
 */
export function canonicalIds(opIds) {
  return [...new Set([...opIds].map((id) => id.toLowerCase()))].sort().join(',');
}

/** SHA-256 of that text's UTF-8 bytes, in lower-case hexadecimal. @param {Iterable<string>} opIds */
export async function digestOf(opIds) {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalIds(opIds)));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
