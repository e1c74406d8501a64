import { decideRefresh } from './refresh-rotation';

const now = new Date('2026-07-01T08:00:00Z');
const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const fresh = { expiresAt: at(60), rotatedAt: null, familyRevokedAt: null };

describe('a refresh token', () => {
  it.each([
    ['unspent', fresh, 'rotate'],
    ['spent 20 s ago', { ...fresh, rotatedAt: at(-20) }, 'same-successor'],
    ['spent 21 s ago', { ...fresh, rotatedAt: at(-21) }, 'reused'],
    ['expired', { ...fresh, expiresAt: now }, 'ended'],
    ['of an ended session', { ...fresh, rotatedAt: at(-100), familyRevokedAt: at(-50) }, 'ended'],
  ] as const)('%s', (_, token, decision) => expect(decideRefresh(token, now)).toBe(decision));
});
