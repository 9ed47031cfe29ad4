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
