// @ts-check

/** @param {string} name */
function cookie(name) {
  const found = document.cookie.split('; ').find((c) => c.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/**
 * The token that every request which changes something sends along. Over HTTPS its cookie is one that only this host
 * can set.
 */
export const requestToken = () => cookie('__Host-XSRF-TOKEN') || cookie('XSRF-TOKEN');
