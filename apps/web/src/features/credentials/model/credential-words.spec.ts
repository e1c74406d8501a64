import { describe, expect, it } from '@jest/globals';
import { lastDay, lastsWords, needsOf, shownOf, standingWords } from './credential-words';

const one = { id: 'a', personName: 'Ada Byron', personActive: true, typeId: 't', standing: 'valid', renewed: false, daysLeft: 400, issued: '2026-01-01' } as Parameters<typeof shownOf>[0][number];

describe('how a certification stands', () => {
  it.each([
    [{}, 'good', 'Valid'],
    [{ daysLeft: null }, 'good', 'For good'],
    [{ standing: 'soon', daysLeft: 90 }, 'warn', 'Expires in 90 days'],
    [{ standing: 'soon', daysLeft: 1 }, 'bad', 'Expires tomorrow'],
    [{ standing: 'soon', daysLeft: 0 }, 'bad', 'Expires today'],
    [{ standing: 'expired', daysLeft: -3 }, 'bad', 'Expired'],
    [{ standing: 'expired', daysLeft: -3, renewed: true }, 'neutral', 'Renewed'],
  ] as const)('%j', (more, tone, words) => expect(standingWords({ ...one, ...more })).toEqual({ tone, words }));
});

it('lasts in months or years, to the day before', () => {
  expect([24, 12, 18, 1, null].map(lastsWords)).toEqual(['2 years', '1 year', '18 months', '1 month', 'for good']);
  expect([lastDay('2026-10-12', 24), lastDay('2026-01-31', 1), lastDay('2026-12-15', 1)]).toEqual(['2028-10-11', '2026-02-27', '2027-01-14']);
});

it('names what a rotation and its activities ask for, once and at the highest level', () => {
  const need = (id: string, leastLevel: string | null = null) => ({ kind: 'rotation', id, name: id, leastLevel });
  const types = [{ name: 'ACLS', requiredBy: [need('icu')] }, { name: 'Lines', requiredBy: [need('icu', 'supervised'), need('round', 'independent')] }, { name: 'NRP', requiredBy: [need('ob')] }] as unknown as Parameters<typeof needsOf>[0];
  expect(needsOf(types, ['icu', 'round', 'round'])).toEqual(['ACLS', 'Lines (at least independent)']);
  expect(needsOf(types, ['fmc'])).toEqual([]);
});

it('shows what is asked for, and of people who left only when they are looked for', () => {
  const all = [one, { ...one, id: 'b', standing: 'expired' as const }, { ...one, id: 'c', personName: 'Gone Before', personActive: false }, { ...one, id: 'd', standing: 'expired' as const, renewed: true, typeId: 'u' }];
  const shown = (asked: Partial<Parameters<typeof shownOf>[1]>) => shownOf(all, { show: '', typeId: '', find: '', ...asked }).map(({ id }) => id);
  expect([shown({}), shown({ show: 'expired' }), shown({ typeId: 'u' }), shown({ find: 'gone' })]).toEqual([['a', 'b', 'd'], ['b'], ['d'], ['c']]);
});
