import fc from 'fast-check';
import { invitationEnd, invitationStatus, linkState, resetEnd } from './one-time-link';

const now = new Date('2026-07-01T08:00:00Z');
const at = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
const link = { expiresAt: at(60), usedAt: null, revokedAt: null };
const second = fc.integer({ min: -1000, max: 1000 }).map(at);
const maybe = fc.option(second);

describe('a one-time link', () => {
  it.each([
    ['before its end', link, 'open'],
    ['at its end', { ...link, expiresAt: now }, 'expired'],
    ['withdrawn', { ...link, revokedAt: at(-5) }, 'revoked'],
    ['withdrawn after its end', { ...link, expiresAt: at(-10), revokedAt: at(-5) }, 'expired'],
    ['used, and past its end', { ...link, expiresAt: at(-10), usedAt: at(-20) }, 'used'],
  ] as const)('%s', (_, given, state) => expect(linkState(given, now)).toBe(state));

  it('opens only while nothing speaks against it, and never again', () => {
    fc.assert(
      fc.property(second, maybe, maybe, second, fc.nat(1000), (expiresAt, usedAt, revokedAt, moment, later) => {
        const given = { expiresAt, usedAt, revokedAt };
        const open = linkState(given, moment) === 'open';
        expect(open).toBe(usedAt === null && revokedAt === null && moment < expiresAt);
        if (!open) expect(linkState(given, new Date(moment.getTime() + later))).not.toBe('open');
      }),
    );
  });

  it('of an invitation is accepted when used', () => expect(invitationStatus({ ...link, usedAt: now }, now)).toBe('accepted'));

  it('lives seven days as an invitation, 24 hours for a password', () => {
    expect([invitationEnd(now), resetEnd(now)]).toEqual([new Date('2026-07-08T08:00:00Z'), new Date('2026-07-02T08:00:00Z')]);
  });
});
