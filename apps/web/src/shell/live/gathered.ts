/** Hands on together what comes in within `pause` milliseconds. One change is often said in several ways. */
export function gathered<T>(pause: number, handOn: (all: readonly T[]) => void): { add: (one: T) => void; stop: () => void } {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    timer = undefined;
    const all = waiting;
    waiting = [];
    handOn(all);
  };
  return {
    add: (one) => {
      waiting.push(one);
      timer ??= setTimeout(flush, pause);
    },
    stop: () => clearTimeout(timer),
  };
}
