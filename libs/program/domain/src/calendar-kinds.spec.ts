import { daysBetween } from '@housestaff/kernel';
import fc from 'fast-check';
import { planBlocks } from './block-calendar';
import { blocksOfKind, CALENDAR_KINDS, yearFrom } from './calendar-kinds';

it.each([
  ['four-week', 13, 28, 29],
  ['two-week', 26, 14, 15],
  ['monthly', 12, 31, 30],
  ['weekly', 52, 7, 8],
] as const)('%s: %i blocks, the first of %i days, the last of %i', (kind, count, first, last) => {
  const blocks = blocksOfKind(kind, yearFrom('2026-07-01'));
  expect([blocks.length, daysBetween(blocks[0]!.from, blocks[0]!.to), daysBetween(blocks.at(-1)!.from, blocks.at(-1)!.to)]).toEqual([count, first, last]);
});

it('gives halves of a week or more, and none of a week', () => {
  expect(blocksOfKind('four-week', yearFrom('2026-07-01'))[0]!.splitOn).toBe('2026-07-15');
  expect(blocksOfKind('two-week', yearFrom('2026-07-01'))[0]!.splitOn).toBe('2026-07-08');
  expect(blocksOfKind('weekly', yearFrom('2026-07-01')).every((block) => block.splitOn === null)).toBe(true);
});

it('fills every year from any day, and the calendar takes it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...CALENDAR_KINDS), fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }), (kind, date) => {
      const day = date.toISOString().slice(0, 10);
      fc.pre(!day.endsWith('-02-29'));
      const year = yearFrom(day);
      const blocks = planBlocks(year, blocksOfKind(kind, year));
      expect(blocks.map((block) => block.ordinal)).toEqual(blocks.map((_, n) => n + 1));
      expect([blocks[0]!.period.start, blocks.at(-1)!.period.end]).toEqual([year.start, year.end]);
    }),
  );
});

it('begins months on the last day where they are too short', () => {
  expect(blocksOfKind('monthly', yearFrom('2026-08-31')).map((block) => block.from).slice(0, 8)).toEqual(['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30', '2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31']);
  expect(() => yearFrom('2028-02-29')).toThrow('a day that every year has');
});
