import { observeRequirements, type ObservedStay } from './observe-requirements';
import type { AcademicYear } from './program';

const block = (ordinal: number, start: string, end: string, splitOn: string | null) => ({ id: `b${ordinal}`, ordinal, name: `Block ${ordinal}`, period: { start, end }, splitOn });
const blocks = [block(0, '2026-07-01', '2026-07-02', null), block(1, '2026-07-02', '2026-07-30', '2026-07-16'), block(2, '2026-07-30', '2026-08-27', '2026-08-13')];
const year: AcademicYear = { id: 'y', programId: 'p', name: 'AY 2026-27', period: { start: '2026-07-01', end: '2026-08-27' }, blocks, version: 1 };
const stay = (personId: string, rotationId: string, start: string, end: string, pgy = 1): ObservedStay => ({ personId, pgy, rotationId, period: { start, end } });

it('observes least, most frequent and most blocks per person, and people per half-block', () => {
  const { requirements, coverage } = observeRequirements(year, [
    stay('a', 'ori', '2026-07-01', '2026-07-02'),
    stay('a', 'icu', '2026-07-02', '2026-07-30'),
    stay('a', 'nf', '2026-07-30', '2026-08-27'),
    stay('b', 'nf', '2026-07-02', '2026-07-30'),
    stay('b', 'icu', '2026-07-30', '2026-08-27'),
    stay('c', 'icu', '2026-07-02', '2026-07-16'),
    stay('c', 'nf', '2026-07-16', '2026-08-27'),
  ]);
  expect(requirements).toEqual([
    { rotationId: 'icu', pgy: 1, minBlocks: 0.5, targetBlocks: 1, maxBlocks: 1, fulfilledBy: [] },
    { rotationId: 'nf', pgy: 1, minBlocks: 1, targetBlocks: 1, maxBlocks: 1.5, fulfilledBy: [] },
  ]);
  expect(coverage).toEqual([
    { rotationId: 'icu', blockId: null, pgys: null, minPeople: 1, maxPeople: 2 },
    { rotationId: 'nf', blockId: null, pgys: null, minPeople: 1, maxPeople: 2 },
  ]);
});

it('keeps classes apart, and asks nothing of a class that never goes there', () => {
  const { requirements } = observeRequirements(year, [stay('a', 'icu', '2026-07-02', '2026-08-27', 1), stay('b', 'nf', '2026-07-02', '2026-08-27', 2)]);
  expect(requirements.map(({ rotationId, pgy, minBlocks }) => [rotationId, pgy, minBlocks])).toEqual([['icu', 1, 2], ['nf', 2, 2]]);
});

it('observes nothing in an empty year', () => {
  expect(observeRequirements(year, [])).toEqual({ requirements: [], coverage: [] });
});
