import { addDays, eachDay, type DateRange } from '@housestaff/kernel';
import fc from 'fast-check';
import { planBlocks, yearName, type BlockInput } from './block-calendar';

const year: DateRange = { start: '2026-07-01', end: '2026-08-01' };
const block = (from: string, to: string, name?: string, splitOn?: string): BlockInput => ({ from, to, name, splitOn });

function refusal(work: () => unknown): { code: string; facts: Record<string, unknown> } {
  try {
    work();
  } catch (error) {
    return error as { code: string; facts: Record<string, unknown> };
  }
  throw new Error('Nothing was refused');
}

describe('planBlocks', () => {
  it.each([
    ['no block', [], 'program.calendar_empty'],
    ['a block that runs backwards', [block('2026-07-15', '2026-07-01')], 'program.block_backwards'],
    ['an empty block', [block('2026-07-01', '2026-07-01')], 'program.block_backwards'],
    ['a hole', [block('2026-07-01', '2026-07-15'), block('2026-07-16', '2026-08-01')], 'program.calendar_hole'],
    ['a hole at the start', [block('2026-07-02', '2026-08-01')], 'program.calendar_hole'],
    ['a hole at the end', [block('2026-07-01', '2026-07-31')], 'program.calendar_hole'],
    ['an overlap', [block('2026-07-01', '2026-07-16'), block('2026-07-15', '2026-08-01')], 'program.calendar_overlap'],
    ['one block twice', [block('2026-07-01', '2026-08-01'), block('2026-07-01', '2026-08-01')], 'program.calendar_overlap'],
    ['a block that begins before the year', [block('2026-06-30', '2026-08-01')], 'program.block_outside_year'],
    ['a block that ends after the year', [block('2026-07-01', '2026-08-02')], 'program.block_outside_year'],
    ['a split on the first day', [block('2026-07-01', '2026-08-01', 'One', '2026-07-01')], 'program.split_outside_block'],
    ['a split after the last day', [block('2026-07-01', '2026-08-01', 'One', '2026-08-01')], 'program.split_outside_block'],
    ['no day of the calendar', [block('2026-02-30', '2026-08-01')], 'value.invalid'],
  ])('refuses %s', (_, blocks, code) => {
    expect(refusal(() => planBlocks(year, blocks)).code).toBe(code);
  });

  it('names both blocks and the missing days of a hole, in whatever order they come', () => {
    const { facts } = refusal(() => planBlocks(year, [block('2026-07-20', '2026-08-01', 'Second'), block('2026-07-01', '2026-07-15', 'First')]));
    expect(facts).toMatchObject({ before: { name: 'First', to: '2026-07-15' }, after: { name: 'Second', from: '2026-07-20' }, missing: { from: '2026-07-15', to: '2026-07-20' } });
  });

  it('names both blocks and the shared days of an overlap', () => {
    const { facts } = refusal(() => planBlocks(year, [block('2026-07-01', '2026-07-16'), block('2026-07-15', '2026-08-01')]));
    expect(facts).toMatchObject({ first: { name: 'Block 1' }, second: { name: 'Block 2' }, shared: { from: '2026-07-15', to: '2026-07-16' } });
  });

  it('numbers from 0 after an orientation of a few days', () => {
    const blocks = planBlocks(year, [block('2026-07-02', '2026-08-01', '', '2026-07-16'), block('2026-07-01', '2026-07-02')]);
    expect(blocks.map(({ ordinal, name, splitOn }) => [ordinal, name, splitOn])).toEqual([[0, 'Orientation', null], [1, 'Block 1', '2026-07-16']]);
  });

  it('numbers weeks from 1', () => {
    const blocks = planBlocks({ start: '2026-07-01', end: '2026-07-22' }, [block('2026-07-01', '2026-07-08'), block('2026-07-08', '2026-07-15'), block('2026-07-15', '2026-07-22')]);
    expect(blocks.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3]);
  });

  it('agrees with counting each day', () => {
    const days = eachDay(year).length;
    const ranges = fc.array(fc.tuple(fc.integer({ min: -1, max: days }), fc.integer({ min: 1, max: days })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(ranges, (given) => {
        const blocks = given.map(([start, length]) => block(addDays(year.start, start), addDays(year.start, start + length)));
        const counts = new Map<string, number>(eachDay(year).map((day) => [day, 0]));
        for (const { from, to } of blocks) for (const day of eachDay({ start: from, end: to })) counts.set(day, (counts.get(day) ?? 0) + 1);
        const sound = counts.size === days && [...counts.values()].every((count) => count === 1);
        let accepted = true;
        try {
          planBlocks(year, blocks);
        } catch {
          accepted = false;
        }
        expect(accepted).toBe(sound);
      }),
      { numRuns: 500 },
    );
  });

  it('accepts every way to cut a year into blocks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), (cuts) => {
        const borders = [0, ...cuts.sort((a, b) => a - b), 31].map((day) => addDays(year.start, day));
        const blocks = borders.slice(1).map((to, index) => block(borders[index] ?? '', to));
        expect(planBlocks(year, blocks.reverse())).toHaveLength(blocks.length);
      }),
    );
  });
});

it.each([['2026-07-01', 'AY 2026-27'], ['1999-07-01', 'AY 1999-00']])('names a year that starts on %s', (start, name) => {
  expect(yearName({ start, end: '2100-01-01' })).toBe(name);
});
