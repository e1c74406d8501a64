const MINUTES = 5;

/** Whether to note again that a session is in use: not with each request, since each would be a write. */
export function isSeenDue(lastSeenAt: Date, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= MINUTES * 60_000;
}
