import { defer, heed, ignore, reopened, resolved, type Conflict } from './conflict';
import type { Resolution } from './marks';

const MARK = { by: 'ana@example.org', at: '2026-11-22T12:00:00.000Z' };
const OPEN: Conflict = {
  ...{ id: 'c', programId: 'p', scheduleId: 's', kind: 'uncovered-demand', severity: 'violation', personIds: [], place: 'icu', period: { start: '2026-12-01', end: '2026-12-08' }, weight: 7 },
  ...{ title: 'ICU is short', why: 'Needs 2, has 1.', lines: [], status: 'open', foundAt: MARK.at, resolution: null, ignored: null, deferred: null, version: 1 },
};
const HOW: Resolution = { ...MARK, strategy: 'reassign', label: 'Reassign to Ben', versionNumber: 4, automatic: false };
const IGNORING = { ...MARK, reason: 'Known', until: null };
const DEFERRING = { ...MARK, userId: 'u', name: 'Ben', note: '' };

describe('a conflict', () => {
  it('is resolved once, says how, and is open again when that is taken back', () => {
    const done = resolved(OPEN, HOW);
    expect(done).toMatchObject({ status: 'resolved', resolution: HOW });
    expect(reopened(done)).toEqual(OPEN);
    for (const again of [() => resolved(done, HOW), () => ignore(done, IGNORING), () => defer(done, DEFERRING), () => heed(done)]) {
      expect(again).toThrow(expect.objectContaining({ code: 'conflicts.resolved', message: expect.stringContaining('Reassign to Ben') }));
    }
  });

  it.each([
    ['open', OPEN],
    ['ended by itself', resolved(OPEN, { ...HOW, strategy: null, versionNumber: null })],
  ])('is not taken back when it is %s', (_, conflict) => expect(() => reopened(conflict)).toThrow(expect.objectContaining({ code: 'conflicts.not_undoable' })));

  it('is ignored once, with what it weighed then, and heeded again', () => {
    const ignored = ignore(OPEN, IGNORING);
    expect(ignored).toMatchObject({ status: 'ignored', ignored: { reason: 'Known', weight: 7 } });
    expect(() => ignore(ignored, IGNORING)).toThrow(expect.objectContaining({ code: 'conflicts.already_ignored' }));
    expect(heed(ignored)).toEqual(OPEN);
    expect(() => heed(OPEN)).toThrow(expect.objectContaining({ code: 'conflicts.not_ignored' }));
    expect(resolved(ignored, HOW).ignored).toBeNull();
  });

  it('stays open when it is left to somebody, and to somebody else after them', () => {
    expect(defer(defer(OPEN, DEFERRING), { ...DEFERRING, name: 'Cy' })).toMatchObject({ status: 'open', deferred: { name: 'Cy' } });
  });
});
