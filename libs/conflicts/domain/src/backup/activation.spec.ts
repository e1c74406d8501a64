import fc from 'fast-check';
import { oweAgain, payBack, paybackTallies, type Activation } from './activation';
import { planBackupSettings, USUAL_BACKUP_SETTINGS, worthOf } from './backup-settings';

const AT = new Date('2026-11-20T11:00:00Z');
const activation = (more: Partial<Activation> = {}): Activation => ({
  ...{ id: 'a', programId: 'p', personId: 'ben', forPersonId: 'ana', label: 'Call, 20 Nov 2026', period: { start: '2026-11-20', end: '2026-11-21' } },
  ...{ why: 'Sick', worth: 1, by: 'chief', at: AT, takenBackAt: null, paidBack: null, version: 1, ...more },
});
const PAID = { note: 'Took a Saturday', by: 'chief', at: AT };

describe('what is owed', () => {
  it('is paid back with a note, owed again when that was a mistake, and nothing once it was taken back', () => {
    const paid = payBack(activation(), { ...PAID, note: '  Took a Saturday ' });
    expect(paid.paidBack?.note).toBe('Took a Saturday');
    expect(oweAgain(paid).paidBack).toBeNull();
    expect(() => payBack(activation(), { ...PAID, note: ' ' })).toThrow(/note/);
    expect(() => payBack(activation({ takenBackAt: AT }), PAID)).toThrow(/taken back/);
  });

  it('equals a recount of the log', () => {
    const entry = fc.record({ personId: fc.constantFrom('ana', 'ben', 'cara'), worth: fc.integer({ min: 0, max: 6 }).map((n) => n / 2), paid: fc.boolean(), gone: fc.boolean() });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const log = entries.map(({ personId, worth, paid, gone }, n) => activation({ id: String(n), personId, worth, paidBack: paid ? PAID : null, takenBackAt: gone ? AT : null }));
        const counted = entries.filter(({ gone }) => !gone);
        const tallies = paybackTallies(log);
        expect(tallies.map(({ personId }) => personId).sort()).toEqual([...new Set(counted.map(({ personId }) => personId))].sort());
        for (const one of tallies) {
          const own = counted.filter(({ personId }) => personId === one.personId);
          const sum = (rows: typeof own): number => rows.reduce((all, { worth }) => all + worth, 0);
          expect(one).toEqual({ personId: one.personId, activated: own.length, earned: sum(own), paidBack: sum(own.filter(({ paid }) => paid)), owed: sum(own.filter(({ paid }) => !paid)) });
        }
        for (let i = 1; i < tallies.length; i += 1) expect(tallies[i - 1]!.owed).toBeGreaterThanOrEqual(tallies[i]!.owed);
      }),
    );
  });
});

describe('what stepping in is worth', () => {
  it.each([
    ['2026-11-20', '2026-11-21', 1],
    ['2026-11-21', '2026-11-22', 1.5],
    ['2026-11-26', '2026-11-27', 2],
    ['2026-11-20', '2026-11-23', 4],
  ])('from %s to %s is %d', (start, end, worth) => {
    expect(worthOf({ start, end }, new Set(['2026-11-26']), { weekday: 1, weekend: 1.5, holiday: 2 })).toBe(worth);
  });

  it('is set in halves, 0 to 10', () => {
    expect(planBackupSettings({ weekday: 0, weekend: 1.5, holiday: 10 })).toEqual({ weekday: 0, weekend: 1.5, holiday: 10 });
    expect(planBackupSettings(USUAL_BACKUP_SETTINGS)).toEqual({ weekday: 1, weekend: 1, holiday: 1 });
    for (const wrong of [-1, 10.5, 0.3, NaN]) expect(() => planBackupSettings({ weekday: 1, weekend: wrong, holiday: 1 })).toThrow(/weekend/);
  });
});
