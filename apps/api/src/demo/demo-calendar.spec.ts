import { addDays, contains, weekday } from '@housestaff/kernel';
import { planBlocks } from '@housestaff/program/domain';
import fc from 'fast-check';
import { blocksOf, holidaysOf, yearAround } from './demo-calendar';
import { attendingWeeks } from './demo-stays';

it('makes a whole calendar around any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const today = addDays('2000-01-01', days);
      const year = yearAround(today);
      expect(contains(year, today)).toBe(true);
      const blocks = planBlocks(year, blocksOf(year));
      expect(blocks.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
      expect(blocks.slice(1).every(({ period }) => weekday(period.start) === 4)).toBe(true);
      expect(holidaysOf(year).every(({ day }) => contains(year, day))).toBe(true);
      const weeks = attendingWeeks(year);
      expect([weeks[0]?.start, weeks.at(-1)?.end]).toEqual([year.start, year.end]);
      expect(weeks.slice(1).every(({ start }) => weekday(start) === 5)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it('is the calendar of the mock-ups in 2026', () => {
  const blocks = blocksOf(yearAround('2026-12-01'));
  expect([blocks[0], blocks[6], blocks[13]].map((block) => [block?.from, block?.to])).toEqual([
    ['2026-07-01', '2026-07-02'],
    ['2026-11-19', '2026-12-17'],
    ['2027-06-03', '2027-07-01'],
  ]);
});
