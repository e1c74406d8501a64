import { Turnstile } from './turnstile';

describe('a turnstile', () => {
  it('lets two in at a time, in order, and goes on after a failure', async () => {
    const turnstile = new Turnstile(2);
    const [log, ends]: [string[], (() => void)[]] = [[], []];
    const visit = (name: string) => turnstile.pass(async () => {
      log.push(name);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (name === 'b') throw new Error('b fell');
      return name;
    });
    const all = ['a', 'b', 'c', 'd'].map((name) => visit(name).catch((error: Error) => error.message));
    const settle = () => new Promise((resolve) => setImmediate(resolve));
    await settle();
    expect(log).toEqual(['a', 'b']);
    ends[1]?.();
    await settle();
    expect(log).toEqual(['a', 'b', 'c']);
    ends[0]?.();
    ends[2]?.();
    await settle();
    ends[3]?.();
    expect(await Promise.all(all)).toEqual(['a', 'b fell', 'c', 'd']);
  });
});
