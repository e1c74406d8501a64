/** A path as it may be written down: a feed's token and the values of its query are secrets. */
export function withoutUrlSecrets(path: string): string {
  const [bare = '', query] = path.split('?', 2);
  const shown = bare.replace(/(\/ics\/)[^/]+/g, '$1[redacted]');
  return query === undefined ? shown : `${shown}?${query.replace(/=[^&]*/g, '=…')}`;
}
