/** What stands behind `#` in a one-time link. */
export function tokenIn(url: string): string {
  return new URL(url).hash.slice(1);
}
