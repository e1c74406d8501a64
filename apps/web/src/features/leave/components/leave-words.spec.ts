import { describe, expect, it } from '@jest/globals';
import type { LeaveSettings } from '@housestaff/api-client';
import { effectOf, labelOf, offeredKinds, whenWords } from './leave-words';

const SETTINGS: LeaveSettings = {
  kinds: [
    { kind: 'conference', label: 'CME', offered: true, countsAway: false, blocking: true, quota: null, autoApprove: false, unforeseen: false },
    { kind: 'interview', label: 'Interview', offered: false, countsAway: true, blocking: true, quota: null, autoApprove: false, unforeseen: false },
  ],
  warnAt: 21,
  limit: 28,
  policy: { noticeDays: null, aheadDays: null, windows: [], blackouts: [], mostAway: [] },
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

  it('says the half of a single day', () => {
    const on = (startsPm: boolean, endsAm: boolean, to = '2026-10-06') => whenWords({ from: '2026-10-05', to, startsPm, endsAm });
    expect([on(false, false), on(true, false), on(false, true)]).toEqual(['5 Oct 2026', '5 Oct 2026, afternoon', '5 Oct 2026, morning']);
    expect(on(true, true, '2026-10-08')).toBe('5 – 7 Oct 2026, from midday, to midday');
  });

  it('says what it does', () => {
    expect(effectOf(SETTINGS.kinds[0]!)).toBe('Frees of duties, does not count as away');
  });
});
