import { BrokenCalendar } from '../exchange.errors';
import { parseBlockCalendar } from './block-calendar';
import type { BlockColumns } from './year-header';

const block = (ordinal: number, first: string, last: string, wide = true): BlockColumns => ({ ordinal, name: `block ${ordinal}`, cell: `B${ordinal}`, first, last, left: ordinal * 2, right: ordinal * 2 + (wide ? 1 : 0) });
const broken = (...blocks: BlockColumns[]) => {
  try {
    parseBlockCalendar(blocks);
  } catch (error) {
    return error as BrokenCalendar;
  }
  throw new Error('It was taken');
};

describe('a block calendar', () => {
  it('has half-open blocks that split at day 15 where they have two columns', () => {
    const { name, blocks } = parseBlockCalendar([block(1, '2026-07-01', '2026-07-30'), block(2, '2026-07-31', '2026-08-27', false), block(3, '2026-08-28', '2026-09-03')]);
    expect(name).toBe('AY 2026');
    expect(blocks.map((b) => [b.start, b.end, b.splitOn])).toEqual([['2026-07-01', '2026-07-31', '2026-07-15'], ['2026-07-31', '2026-08-28', null], ['2026-08-28', '2026-09-04', '2026-08-31']]);
  });

  it('names both cells of a hole, and the days in it', () => {
    const error = broken(block(1, '2026-07-01', '2026-07-30'), block(2, '2026-08-02', '2026-08-27'));
    expect(error).toMatchObject({ code: 'exchange.calendar_broken', facts: { kind: 'hole', cells: ['B1', 'B2'] } });
    expect(error.message).toContain('31 Jul – 1 Aug 2026');
  });

  it('names both cells of an overlap', () => expect(broken(block(1, '2026-07-01', '2026-07-30'), block(2, '2026-07-29', '2026-08-27')).facts).toMatchObject({ kind: 'overlap', cells: ['B1', 'B2'] }));
  it('refuses a block that ends before it starts', () => expect(broken(block(1, '2026-07-30', '2026-07-01')).facts).toMatchObject({ kind: 'backwards', cells: ['B1'] }));
  it('refuses more than a year', () => expect(broken(block(1, '2026-07-01', '2027-06-30'), block(2, '2027-07-01', '2027-12-30')).facts).toMatchObject({ kind: 'year' }));
});
