/**
 * The host, from the variable `SITE_ORIGIN`, such as `https://id-klar.example`: with it, each page tells search engines
 * where it stands in the other language, which must be said with the host. `''` where it is not known.
 */
export function siteOrigin() {
  const origin = process.env['SITE_ORIGIN'] ?? '';
  if (origin === '') return '';
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
    throw new Error(`SITE_ORIGIN must be like https://id-klar.example, not "${origin}".`);
  }
  return origin;
}

/**
 * Where the site lies on its host, from the variable `BASE_PATH`: `''` at the root, which is what fits best, else such
 * as `/id-klar`.
 * @returns {'' | `/${string}`}
 */
export function basePath() {
  const path = process.env['BASE_PATH'] ?? '';
  if (path === '') return '';
  if (!/^(\/[a-z0-9-]+)+$/.test(path)) {
    throw new Error(`BASE_PATH must be like /id-klar, without a slash at its end, not "${path}".`);
  }
  return `/${path.slice(1)}`;
}
