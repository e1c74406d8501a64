import { describe, expect, it } from '@jest/globals';
import type { LeaveSettings } from '@housestaff/api-client';
import { effectOf, labelOf, offeredKinds } from './leave-words';

const SETTINGS: LeaveSettings = {
  kinds: [
    { kind: 'conference', label: 'CME', offered: true, countsAway: false, blocking: true },
    { kind: 'interview', label: 'Interview', offered: false, countsAway: true, blocking: true },
  ],
  warnAt: 21,
  limit: 28,
  version: 1,
};

describe('leave in words', () => {
  it('is called as the program calls it', () => {
    expect(labelOf(SETTINGS, 'conference')).toBe('CME');
    expect(labelOf(SETTINGS, 'sick')).toBe('Sick');
    expect(labelOf(undefined, 'conference')).toBe('Conference');
  });

  it('offers what the program offers', () => {
    expect(offeredKinds(SETTINGS).map(({ kind }) => kind)).toEqual(['conference']);
    expect(offeredKinds(undefined)).toEqual([]);
  });

  it('says what it does', () => {
    expect(effectOf(SETTINGS.kinds[0]!)).toBe('Frees of duties, does not count as away');
  });
});
