import fc from 'fast-check';
import { DomainError } from '@housestaff/kernel';
import { filledCells } from '../grid/sheet-grid';
import { gridOf, type SheetSource, type SourceCell } from '../testing/sheet-source';
import { trapTemplates, trapYearSheet } from '../testing/trap-year';
import { balanceOf } from './accounting';
import { makePlan } from './make-plan';
import type { Mapping } from './mapping';
import { proposeMapping } from './propose-mapping';
import { readWorkbook } from './read-workbook';

const nothing = { rotations: [], activities: [], remembered: { labels: new Map(), codes: new Map(), templates: new Map() } };
const TEXTS = ['FMC', 'NF Oct 23 - Oct 30', 'Oct 5-11', 'A/B/C', 'PGY-2 rotations', 'block 1', '1 July - 30 July', '???', 'LV:', 'Mar ', '=1+1', 'C', 'W', 'am', 'Th', '(', ')/(', 'Off-cycle', 'Start', '\u00a0', '2wk ELE', 'Elective -', '7/24-8/6'];
const anyCell: fc.Arbitrary<SourceCell> = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom(...TEXTS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 60_000 }) },
  { weight: 1, arbitrary: fc.constantFrom('2026-10-31', '2027-02-28').map((day) => ({ day })) },
);
const edits = fc.array(fc.record({ row: fc.integer({ min: 0, max: 40 }), column: fc.integer({ min: 0, max: 32 }), value: anyCell }), { maxLength: 40 });

function edited(sheet: SheetSource, changes: readonly { row: number; column: number; value: SourceCell }[]): SheetSource {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, value } of changes) {
    while (rows.length <= row) rows.push([]);
    const target = rows[row] ?? [];
    while (target.length <= column) target.push(null);
    target[column] = value;
  }
  return { ...sheet, rows };
}

/** Answers some, skips some, forgets some. */
function shaken(mapping: Mapping, dice: readonly number[]): Mapping {
  const roll = (i: number) => dice[i % Math.max(1, dice.length)] ?? 0;
  return {
    ...mapping,
    labels: mapping.labels.map((l, i) => (roll(i) === 0 ? { ...l, target: null } : roll(i) === 1 ? { ...l, target: { kind: 'skip', rotations: [] } } : roll(i) === 2 ? { ...l, target: { kind: 'leave', rotations: [] } } : l)),
    templates: mapping.templates.map((t, i) => ({ ...t, include: roll(i) > 2 })),
    leaves: mapping.leaves.map((l, i) => ({ ...l, accept: roll(i) > 1 && l.from !== null })),
  };
}

describe('accounting', () => {
  it('reads = stored + rejected whatever stands in the cells and whatever is decided', () => {
    fc.assert(
      fc.property(edits, edits, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 9 }), (year, templates, dice) => {
        const grids = [edited(trapYearSheet(), year), edited(trapTemplates(), templates), { name: 'Notes', rows: [['x']], merges: [] }].map(gridOf);
        const reading = refusedOr(() => readWorkbook(grids, { fallbackYear: 2026 }));
        if (!reading) return;
        const mapping = shaken(proposeMapping(reading, nothing), dice);
        const { sheets, rejected } = balanceOf(reading, mapping, []);
        sheets.forEach((sheet, i) => {
          expect(sheet.cellsRead).toBe(filledCells(grids[i]!).length);
          expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
          expect(new Set(rejected.filter((r) => r.sheet === sheet.name).map((r) => r.cell)).size).toBe(sheet.rejected);
        });
        const plan = makePlan(reading, mapping, []);
        for (const stay of plan.stays) expect(stay.range.start < stay.range.end).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('never crashes on random sheets: it reads them or refuses with a reason', () => {
    const rows = fc.array(fc.array(anyCell, { maxLength: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(rows, rows, (a, b) => {
        const grids = [gridOf({ name: 'A', rows: a, merges: [] }), gridOf({ name: 'B', rows: b, merges: ['A1:B2'] })];
        const reading = refusedOr(() => readWorkbook(grids, { fallbackYear: 2026 }));
        if (reading) balanceOf(reading, proposeMapping(reading, nothing), []);
      }),
      { numRuns: 100 },
    );
  });
});

function refusedOr<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof DomainError && error.code.startsWith('exchange.')) return undefined;
    throw error;
  }
}
