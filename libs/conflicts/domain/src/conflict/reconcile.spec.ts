import fc from 'fast-check';
import { addDays } from '@housestaff/kernel';
import type { Conflict, FoundConflict } from './conflict';
import { reconcile, sameAs } from './reconcile';

const DAY = '2026-12-01';
const TODAY = '2026-11-22';
const found = (place: string, from: number, days: number, weight = 1): FoundConflict => ({
  ...{ kind: 'uncovered-demand', severity: 'violation', personIds: [], place, period: { start: addDays(DAY, from), end: addDays(DAY, from + days) }, weight, title: place, why: '', lines: [] },
});
let ids = 0;
const known = (one: FoundConflict, more: Partial<Conflict> = {}): Conflict => ({ ...one, id: String(++ids), programId: 'p', scheduleId: 's', status: 'open', foundAt: '', resolution: null, ignored: null, deferred: null, version: 1, ...more });
const ignored = (weight: number, until: string | null = null): Partial<Conflict> => ({ status: 'ignored', ignored: { by: '', at: '', reason: 'Known', until, weight } });

describe('what is found again', () => {
  it('is the same while it has a day, its people and its place in common', () => {
    const was = known(found('icu', 0, 7));
    const cases = [found('icu', 6, 7), found('icu', 7, 7), found('nicu', 0, 7), { ...found('icu', 0, 7), personIds: ['a'] }, { ...found('icu', 0, 7), kind: 'duty-hours' as const }];
    expect(cases.map((is) => reconcile([was], [is], TODAY).kept.length)).toEqual([1, 0, 0, 0, 0]);
  });

  it('is the one with which it has most days in common; the rest is new, or gone', () => {
    const [early, late] = [known(found('icu', 0, 4)), known(found('icu', 8, 4))];
    const { kept, added, gone } = reconcile([early, late], [found('icu', 3, 8)], TODAY);
    expect([kept.map((one) => one.known.id), added, gone]).toEqual([[late.id], [], [early]]);
  });

  it.each([
    ['it is as bad as it was', ignored(3), 3, false],
    ['it is better', ignored(3), 2, false],
    ['it is worse', ignored(3), 4, true],
    ['its day has come', ignored(3, TODAY), 3, true],
    ['its day is still to come', ignored(3, addDays(TODAY, 1)), 3, false],
    ['it is open anyway', {}, 4, false],
  ])('when ignored and %s, is open again: %#', (_, state, weight, reopens) => {
    const was = known(found('icu', 0, 7, 3), state);
    expect(reconcile([was], [found('icu', 0, 7, weight)], TODAY).kept).toMatchObject([{ reopens }]);
  });

  const any = fc.array(fc.tuple(fc.constantFrom('icu', 'ob', 'ed'), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 })), { maxLength: 12 });
  const apart = (rows: [string, number, number][]): FoundConflict[] => rows.map((row) => found(...row)).filter((one, n, all) => !sameAs(one, all.slice(0, n)));

  it('is all kept, and nothing new or gone, when nothing has changed, in whatever order', () => {
    fc.assert(
      fc.property(any, fc.infiniteStream(fc.nat(1000)), (rows, order) => {
        const before = apart(rows);
        const shuffled = before.map((one) => ({ one, at: order.next().value ?? 0 })).sort((a, b) => a.at - b.at).map(({ one }) => one);
        const { added, kept, gone } = reconcile(before.map((one) => known(one)), shuffled, TODAY);
        expect([added, gone, kept.length]).toEqual([[], [], before.length]);
        expect(kept.every(({ known: was, found: is }) => was.place === is.place && was.period.start === is.period.start)).toBe(true);
      }),
    );
  });

  it('uses each once: what is kept, new and gone is what there is', () => {
    fc.assert(
      fc.property(any, any, (was, is) => {
        const [before, after] = [apart(was).map((one) => known(one)), apart(is)];
        const { added, kept, gone } = reconcile(before, after, TODAY);
        expect(new Set([...added, ...kept.map((one) => one.found)]).size).toBe(after.length);
        expect(new Set([...gone, ...kept.map((one) => one.known)]).size).toBe(before.length);
      }),
    );
  });
});
