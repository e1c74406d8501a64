import fc from 'fast-check';
import { addDays, daysBetween, weekday, type DateRange } from '@housestaff/kernel';
import { blocksOfKind, CALENDAR_KINDS, planBlocks, yearFrom, type AcademicYear, type BlockInput } from '@housestaff/program/domain';
import { nextBlocks, nextPeriod, ROLL_CALENDARS } from './next-calendar';

const yearOf = (period: DateRange, blocks: readonly BlockInput[]): AcademicYear => ({
  ...{ id: 'y', programId: 'p', name: 'AY', period, version: 1 },
  blocks: planBlocks(period, blocks).map((block, n) => ({ ...block, id: `b${n}` })),
});
const said = (blocks: readonly BlockInput[]): string[] => blocks.map(({ from, to }) => `${from} ${daysBetween(from, to)}`);
const year2026 = yearFrom('2026-07-01');

/** Orientation up to Thursday 2 July 2026, then blocks of 28 days. */
const thursdays = (): AcademicYear => {
  const blocks = blocksOfKind('four-week', { start: '2026-07-02', end: '2027-07-01' });
  return yearOf(year2026, [{ from: '2026-07-01', to: '2026-07-02' }, ...blocks]);
};

describe('the next academic year', () => {
  it.each([
    [{ start: '2026-07-01', end: '2027-07-01' }, { start: '2027-07-01', end: '2028-07-01' }],
    [{ start: '2026-06-29', end: '2027-06-28' }, { start: '2027-06-28', end: '2028-06-26' }],
    [{ start: '2026-07-01', end: '2026-08-26' }, { start: '2026-08-26', end: '2026-10-21' }],
  ])('of %o is %o', (year, next) => expect(nextPeriod(year)).toEqual(next));

  it('has an orientation that brings blocks to their weekday, and a last block with the rest', () => {
    const year = thursdays();
    const blocks = nextBlocks(year, nextPeriod(year.period), 'same');
    expect(said(blocks)).toEqual([
      '2027-07-01 7',
      ...['2027-07-08', '2027-08-05', '2027-09-02', '2027-09-30', '2027-10-28', '2027-11-25', '2027-12-23', '2028-01-20', '2028-02-17', '2028-03-16', '2028-04-13', '2028-05-11'].map((day) => `${day} 28`),
      '2028-06-08 23',
    ]);
    expect(blocks.map(({ name }) => name).slice(0, 2)).toEqual(['Orientation', 'Block 1']);
    expect(blocks[1]?.splitOn).toBe('2027-07-22');
    expect(planBlocks(nextPeriod(year.period), blocks).map(({ ordinal }) => ordinal)).toEqual(year.blocks.map(({ ordinal }) => ordinal));
  });

  it('has the same weeks, the last of which takes the days that are left over', () => {
    const year = yearOf(year2026, blocksOfKind('weekly', year2026));
    const blocks = nextBlocks(year, nextPeriod(year.period), 'same');
    expect([blocks.length, said(blocks)[0], said(blocks).at(-1)]).toEqual([52, '2027-07-01 7', '2028-06-22 9']);
  });

  it('has months on the dates that they had, and irregular blocks too, 29 February included', () => {
    const months = yearOf(year2026, blocksOfKind('monthly', year2026).map((block, n) => ({ ...block, name: n === 0 ? 'July 2026' : block.name })));
    const blocks = nextBlocks(months, nextPeriod(months.period), 'same');
    expect(said(blocks).slice(6, 9)).toEqual(['2028-01-01 31', '2028-02-01 29', '2028-03-01 31']);
    expect(blocks[0]?.name).toBe('July 2027');
    const uneven = yearOf(year2026, [{ from: '2026-07-01', to: '2026-08-15' }, { from: '2026-08-15', to: '2027-01-01' }, { from: '2027-01-01', to: '2027-07-01' }]);
    expect(said(nextBlocks(uneven, nextPeriod(year2026), 'same'))).toEqual(['2027-07-01 45', '2027-08-15 139', '2028-01-01 182']);
  });

  it('can be of another kind, with its orientation', () => {
    const year = thursdays();
    const next = nextPeriod(year.period);
    expect(said(nextBlocks(year, next, 'monthly')).slice(0, 3)).toEqual(['2027-07-01 1', '2027-07-02 30', '2027-08-01 31']);
    expect(nextBlocks(year, next, 'two-week').length).toBe(27);
    // A week's orientation would be a week like the others.
    expect(said(nextBlocks(year, next, 'weekly'))[0]).toBe('2027-07-01 7');
  });
});

describe('any calendar', () => {
  const starts = fc.integer({ min: 0, max: 2000 }).map((n) => addDays('2024-01-01', n)).filter((day) => !day.endsWith('-02-29'));
  const orientation = fc.integer({ min: 0, max: 7 });

  it('is followed by one without hole or overlap, with weekdays and numbers kept', () => {
    fc.assert(fc.property(starts, fc.constantFrom(...CALENDAR_KINDS), orientation, fc.constantFrom(...ROLL_CALENDARS), (start, kind, days, wanted) => {
      const period = yearFrom(start);
      const opening = addDays(start, days);
      const blocks = blocksOfKind(kind, { start: opening, end: period.end });
      const year = yearOf(period, days === 0 ? blocks : [{ from: start, to: opening }, ...blocks]);
      const next = nextPeriod(period);
      const planned = planBlocks(next, nextBlocks(year, next, wanted));
      expect([planned[0]?.period.start, planned.at(-1)?.period.end]).toEqual([next.start, next.end]);
      if (wanted !== 'same' || year.blocks[0]?.ordinal !== 0 || planned[0]?.ordinal !== 0 || kind === 'monthly') return;
      expect(weekday(planned[1]?.period.start ?? '')).toBe(weekday(year.blocks[1]?.period.start ?? ''));
    }), { numRuns: 300 });
  });
});
