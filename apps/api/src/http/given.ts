/** A body without the fields that the caller left out: a DTO has them all, as undefined. */
export function given<T extends object>(body: T): T {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;
}
