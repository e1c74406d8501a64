import { beforeEach, describe, expect, it } from '@jest/globals';
import { forgetKept, keep, kept } from './kept';

class Store {
  [name: string]: unknown;
  setItem(name: string, value: string): void {
    this[name] = value;
  }
  getItem(name: string): string | null {
    return (this[name] as string | undefined) ?? null;
  }
  removeItem(name: string): void {
    delete this[name];
  }
}

const scope = globalThis as unknown as { localStorage: Store; document: { cookie: string } };

beforeEach(() => {
  scope.localStorage = new Store();
  scope.document = { cookie: 'theme=x; hs_csrf=abc' };
});

describe('answers that are kept for later', () => {
  it('come back with when they were given', () => {
    keep('my-schedule:2026-11-16', { days: 7 }, new Date('2026-11-22T12:14:00Z'));
    expect(kept('my-schedule:2026-11-16')).toEqual({ at: '2026-11-22T12:14:00.000Z', value: { days: 7 } });
    expect(kept('my-schedule:2026-11-23')).toBeNull();
  });

  it('are gone once the session is over, and the theme stays', () => {
    keep('session', { name: 'Noor' });
    scope.localStorage.setItem('hs-theme', 'dark');
    scope.document.cookie = 'theme=x';
    expect(kept('session')).toBeNull();
    expect(Object.keys(scope.localStorage)).toEqual(['hs-theme']);
  });

  it('are no more than eight of a kind, the latest', () => {
    keep('session', { name: 'Noor' }, new Date(0));
    for (let week = 1; week <= 12; week++) keep(`my-schedule:${week}`, week, new Date(week * 1000));
    expect(kept('my-schedule:4')).toBeNull();
    expect(kept('my-schedule:5')?.value).toBe(5);
    expect(kept('session')?.value).toEqual({ name: 'Noor' });
    forgetKept();
    expect(kept('my-schedule:12')).toBeNull();
  });

  it('are done without where the browser refuses', () => {
    scope.localStorage.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    keep('session', {});
    expect(kept('session')).toBeNull();
  });
});
