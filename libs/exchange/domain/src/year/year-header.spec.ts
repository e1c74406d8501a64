import { gridOf } from '../testing/sheet-source';
import { trapYearSheet } from '../testing/trap-year';
import { findYearSheet } from './year-header';

describe('finding the header', () => {
  it('finds the dated row among notes and leave, its repeat below, and the edge to next year', () => {
    const found = findYearSheet([gridOf({ name: 'Notes', rows: [['July 1-5', 'x']], merges: [] }), gridOf(trapYearSheet())], 2000);
    expect(found?.grid.name).toBe('Block Schedule');
    expect(found?.header).toMatchObject({ dateRow: 1, nameRow: 0 });
    expect(found?.header.blocks.at(-1)).toMatchObject({ cell: 'Z2', right: 26 });
    expect(found?.header.repeats).toHaveLength(1);
  });

  it('takes rows of real start and end dates as well', () => {
    const rows = [['', { day: '2026-07-01' }, { day: '2026-07-29' }], ['', { day: '2026-07-28' }, { day: '2026-08-25' }], ['Ann Lee', 'ICU', 'NF']];
    const found = findYearSheet([gridOf({ name: 'Year', rows, merges: [] })], 2000);
    expect(found?.header.blocks.map((b) => [b.first, b.last, b.left, b.right])).toEqual([['2026-07-01', '2026-07-28', 1, 1], ['2026-07-29', '2026-08-25', 2, 2]]);
  });

  it('finds nothing where no two blocks are dated', () => expect(findYearSheet([gridOf({ name: 'A', rows: [['FMC', 'July 1-5']], merges: [] })], 2000)).toBeUndefined());
});
