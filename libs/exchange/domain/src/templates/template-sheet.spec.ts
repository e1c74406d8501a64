import { gridOf } from '../testing/sheet-source';
import { trapTemplates } from '../testing/trap-year';
import { patternColumns, readTemplates } from './template-sheet';

const grid = gridOf(trapTemplates());
const found = patternColumns(grid);
const sheet = readTemplates(grid, found?.header ?? 0, found?.columns ?? []);

describe('a templates sheet', () => {
  it('has 56 half-days from a Thursday on', () => {
    expect(found?.columns).toHaveLength(56);
    expect(found?.columns[0]).toEqual({ column: 1, week: 1, weekday: 4, half: 'am' });
    expect(found?.columns.at(-1)).toEqual({ column: 56, week: 4, weekday: 3, half: 'pm' });
  });

  it('tells patterns from titles, feet and rows without a code', () => {
    expect(sheet.templates.map((t) => [t.title, t.pgy, t.archived])).toEqual([
      ['FMC 4/21', 3, false], ['NICU/NF 7/26', 3, false], ['NF/NICU 7/24', 3, false], ['FMIT 1', 1, false], ['ICU 1/20', 1, false],
      ['Newborn Nursery 8/12', 1, false], ['Wound care*', 1, false], ['ICU 6/11', null, true],
    ]);
    expect(sheet.lost.map((l) => l.what)).toEqual(expect.arrayContaining(['A staffing count or formula, no code', 'The row has a title but no pattern', 'A code in a title row', 'Beside the weekday columns']));
  });

  it('finds none in a year sheet', () => expect(patternColumns(gridOf({ name: 'A', rows: [['Th', 'Fr'], ['am', 'pm']], merges: [] }))).toBeUndefined());
});
