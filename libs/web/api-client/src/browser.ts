/** The few things of a browser that the client needs, so that it compiles without the DOM's types. */
interface BrowserScope {
  document?: { cookie: string };
  navigator?: { locks?: { request<T>(name: string, work: () => Promise<T>): Promise<T> } };
}

const scope = globalThis as unknown as BrowserScope;

/** The value of a cookie that script may read, or null. */
export function cookie(name: string): string | null {
  const pairs = scope.document?.cookie.split('; ') ?? [];
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null;
}

/** Runs `work` alone among all tabs of this origin, where the browser can; else at once. */
export function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = scope.navigator?.locks;
  return locks ? locks.request(name, work) : work();
}
