/**
 * Addresses of one-time links. The secret stands behind `#`, which no browser sends: it is in no server's or proxy's log.
 * `origin` is where the product is reached from outside, without a slash at its end.
 */
export function joinAddress(origin: string, token: string): string {
  return `${origin}/join#${token}`;
}

export function resetAddress(origin: string, token: string): string {
  return `${origin}/reset-password#${token}`;
}

export function setupAddress(origin: string, code: string): string {
  return `${origin}/setup#${code}`;
}
