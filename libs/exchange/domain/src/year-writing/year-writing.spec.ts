import fc from 'fast-check';
import { addDays, eachDay } from '@housestaff/kernel';
import { parseRange, type SheetGrid } from '../grid/sheet-grid';
import { editedGrid, gridOf, trapWorkbook, yearAsImported } from '../testing';
import { ownYearSheet } from './own-year-sheet';
import { planYearSheet, type YearSheetPlan } from './plan-year-sheet';
import { seeYear } from './seen-year';
import type { WantedLeave, WantedPerson, WantedStay, WantedYear } from './wanted-year';

const YEAR = 2026;
const sources = trapWorkbook();
const grids = sources.map(gridOf);
const merges = new Map(sources.map(({ name, merges: ranges }) => [name, ranges.flatMap((range) => parseRange(range) ?? [])]));
const asImported = yearAsImported(grids, YEAR);

function written(wanted: WantedYear): { plan: YearSheetPlan; grids: SheetGrid[] } {
  const plan = planYearSheet({ grids, merges, fallbackYear: YEAR }, wanted);
  if (!plan) throw new Error('The layout was not kept');
  return { plan, grids: grids.map((grid) => (grid.name === plan.sheet ? editedGrid(grid, merges.get(grid.name) ?? [], plan.edits) : grid)) };
}

/** The slow way to compare: rotation by day, and leave by its days. */
const daysOf = (stays: readonly { rotationId: string | null; range: { start: string; end: string } }[]): string[] =>
  stays.flatMap(({ rotationId, range }) => eachDay(range).map((day) => `${day} ${rotationId}`)).sort();
const leaveDays = (leaves: readonly { range: { start: string; end: string } }[]): string[] => leaves.map(({ range }) => `${range.start} ${range.end}`).sort();

function expectSaid(all: readonly SheetGrid[], wanted: WantedYear, years = YEAR): void {
  const seen = seeYear(all, years, wanted);
  const said = new Map(seen?.people.map((one) => [one.person?.id ?? one.row.name, one]));
  for (const person of wanted.people) {
    const one = said.get(person.id);
    if (!person.listed && !one) continue;
    expect([person.name, daysOf(one?.stays ?? [])]).toEqual([person.name, daysOf(person.stays)]);
    expect([person.name, leaveDays(one?.leaves ?? [])]).toEqual([person.name, leaveDays(person.leaves)]);
    for (const stay of one?.stays ?? []) expect(person.stays.some(({ range, rotationId }) => rotationId === stay.rotationId && range.start <= stay.range.start && stay.range.end <= range.end)).toBe(true);
    expect([person.name, one?.row.pgy]).toEqual([person.name, person.pgy]);
    if (!one?.row.offCycleGuessed) expect([person.name, one?.row.offCycle]).toEqual([person.name, person.offCycle]);
  }
  expect([...said.keys()].filter((id) => !wanted.people.some((person) => person.id === id))).toEqual([]);
  expect(seen?.reading.calendar.blocks.map(({ start, end }) => [start, end])).toEqual(wanted.blocks.map(({ start, end }) => [start, end]));
}

const changed = (wanted: WantedYear, id: string, change: (person: WantedPerson) => Partial<WantedPerson>): WantedYear => ({ ...wanted, people: wanted.people.map((one) => (one.id === id ? { ...one, ...change(one) } : one)) });
const cut = (stays: readonly WantedStay[], start: string, end: string): WantedStay[] =>
  stays.flatMap((stay) => [{ ...stay, range: { start: stay.range.start, end: stay.range.end < start ? stay.range.end : start } }, { ...stay, range: { start: stay.range.start > end ? stay.range.start : end, end: stay.range.end } }].filter(({ range }) => range.start < range.end));
const put = (person: WantedPerson, rotationId: string | null, start: string, end: string): Partial<WantedPerson> => ({ stays: [...cut(person.stays, start, end), ...(rotationId === null ? [] : [{ rotationId, range: { start, end }, note: '' }])] });

describe('writing a year back into the file it came from', () => {
  it('changes nothing where nothing changed', () => {
    const { plan } = written(asImported);
    expect(plan).toMatchObject({ edits: { texts: [], split: [], joined: [], added: [] }, leftOut: [] });
  });

  it('rewrites one cell for one stay, in the spelling of the sheet', () => {
    const block = asImported.blocks[1]!;
    const { plan, grids: after } = written(changed(asImported, 'p0', (person) => put(person, 'r NBN', block.start, block.end)));
    expect(plan.edits).toEqual({ texts: [{ row: 4, column: 3, before: 'ICU', text: 'NBN' }], split: [], joined: [], added: [] });
    expectSaid(after, changed(asImported, 'p0', (person) => put(person, 'r NBN', block.start, block.end)));
  });

  it('splits a cell where half a block changes, and joins it again', () => {
    const { start, end, splitOn } = asImported.blocks[1]!;
    const half = changed(asImported, 'p0', (person) => put(person, 'r NBN', splitOn!, end));
    const { plan, grids: after } = written(half);
    expect(plan.edits).toMatchObject({ texts: [{ row: 4, column: 4, text: 'NBN' }], split: [{ top: 4, left: 3, right: 4 }], joined: [] });
    expectSaid(after, half);
    const back = planYearSheet({ grids: after, merges: new Map([[plan.sheet, (merges.get(plan.sheet) ?? []).filter((one) => !(one.top === 4 && one.left === 3))]]), fallbackYear: YEAR }, asImported);
    expect(back?.edits).toMatchObject({ texts: [{ row: 4, column: 4, text: null }], joined: [{ top: 4, left: 3, right: 4 }] });
    expect(start < end).toBe(true);
  });

  it('dates a stay that fits no half', () => {
    const { start } = asImported.blocks[5]!;
    const wanted = changed(asImported, 'p3', (person) => put(person, 'r SM', addDays(start, 3), addDays(start, 9)));
    const { plan, grids: after } = written(wanted);
    expect(plan.edits.texts.map(({ text }) => text)).toEqual(['Derm (Nov 20-22)/SM (Nov 23-28)/Derm (Nov 29-Dec 3)/NF (Dec 4-17)', null]);
    expectSaid(after, wanted);
  });

  it('empties the cells of those who left, and gives newcomers rows in a group of their own', () => {
    const gone = changed(asImported, 'p1', () => ({ stays: [], leaves: [], listed: false }));
    const rotationId = 'r ICU';
    const { start, end } = asImported.blocks[0]!;
    const newcomer = (id: string, name: string, pgy: number | null, offCycle = false): WantedPerson => ({ id, name, keys: [name.toLowerCase()], formerKeys: [], pgy, offCycle, listed: true, stays: [{ rotationId, range: { start, end }, note: 'US' }], leaves: [{ kind: 'parental', range: { start: '2026-08-03', end: '2026-11-20' }, imported: false }, { kind: 'sick', range: { start: '2026-11-20', end: '2026-11-21' }, imported: false }] });
    const wanted = { ...gone, people: [...gone.people, newcomer('n1', 'Zoë Ångström', 3), newcomer('n2', '王 小明', 2, true), newcomer('n3', 'Lee', null)] };
    const { plan, grids: after } = written(wanted);
    expectSaid(after, wanted);
    expect(plan.edits.texts.filter(({ column, text }) => column === 0 && text === null)).toEqual([]);
    expect(plan.edits.texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['PGY-3 residents', 'PGY-2 residents, off-cycle', 'Residents with no PGY on the first day', 'Zoë Ångström', '王 小明']));
  });

  it('writes a new name over the old one, and moves a row that is now of another year', () => {
    const renamed = changed(asImported, 'p0', () => ({ name: 'Iris Okafor-Lee', keys: ['iris okafor-lee'], formerKeys: ['iris okafor'] }));
    const wanted = changed(renamed, 'p4', () => ({ pgy: 3 }));
    const { plan, grids: after } = written(wanted);
    expect(plan.edits.texts[0]).toMatchObject({ column: 0, before: 'Iris Okafor', text: 'Iris Okafor-Lee' });
    expectSaid(after, wanted);
  });

  it('dates the blocks as they are now, and gives up the layout where their number is another', () => {
    const [first, second, ...rest] = asImported.blocks;
    const moved = { ...asImported, blocks: [{ ...first!, end: '2026-07-29' }, { ...second!, start: '2026-07-29' }, ...rest] };
    const { grids: after } = written(moved);
    expectSaid(after, moved);
    expect(planYearSheet({ grids, merges, fallbackYear: YEAR }, { ...asImported, blocks: asImported.blocks.slice(0, 12) })).toBeUndefined();
    expect(planYearSheet({ grids: [], merges, fallbackYear: YEAR }, asImported)).toBeUndefined();
  });

  it('says which of two leaves on the same days has no place', () => {
    const wanted = changed(asImported, 'p0', ({ leaves }) => ({ leaves: [...leaves, { kind: 'sick' as const, range: { start: leaves[0]!.range.start, end: addDays(leaves[0]!.range.start, 2) }, imported: false }] }));
    expect(written(wanted).plan.leftOut).toEqual([{ who: 'Iris Okafor', what: expect.stringContaining('another leave') }]);
  });
});

/** Random edits of anybody's days: over halves, blocks, or any days, to any rotation or none; and leave taken and given. */
const edit = fc.record({ person: fc.nat(), rotation: fc.option(fc.nat(), { freq: 5 }), from: fc.nat(359), days: fc.oneof(fc.constant(14), fc.constant(28), fc.integer({ min: 1, max: 70 })), leave: fc.boolean(), kind: fc.constantFrom<WantedLeave['kind']>('vacation', 'sick', 'parental', 'other', 'military') });

function edited(wanted: WantedYear, { person, rotation, from, days, leave, kind }: { person: number; rotation: number | null; from: number; days: number; leave: boolean; kind: WantedLeave['kind'] }): WantedYear {
  const { id } = wanted.people[person % wanted.people.length]!;
  const last = wanted.blocks.at(-1)!.end;
  const start = addDays(wanted.blocks[0]!.start, from);
  const end = addDays(start, days) < last ? addDays(start, days) : last;
  if (!leave) return changed(wanted, id, (one) => put(one, rotation === null ? null : wanted.rotations[rotation % wanted.rotations.length]!.id, start, end));
  return changed(wanted, id, ({ leaves }) => {
    const others = leaves.filter(({ range }) => range.end <= start || end <= range.start);
    return { leaves: rotation === null ? others : [...others, { kind, range: { start, end }, imported: from % 2 === 0 }] };
  });
}

describe('any edits', () => {
  it('come back from the file as they were made, with everything else', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
        const wanted = edits.reduce(edited, asImported);
        expectSaid(written(wanted).grids, wanted);
      }),
      { numRuns: 15, seed: 21 },
    );
  });

  it('come back from a sheet of our own, whatever the blocks', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 15 }), fc.constantFrom(7, 14, 28, 30), (edits, length) => {
        const blocks = Array.from({ length: Math.floor(364 / length) }, (_, n) => ({ name: n % 3 === 0 ? '' : `Block ${n + 1}`, start: addDays('2026-07-01', n * length), end: addDays('2026-07-01', (n + 1) * length), splitOn: null }));
        const end = blocks.at(-1)!.end;
        const base = { ...asImported, blocks, people: asImported.people.map((one) => ({ ...one, stays: cut(one.stays, end, '2030-01-01'), leaves: one.leaves.filter(({ range }) => range.end <= end) })) };
        const wanted = edits.reduce(edited, base);
        const [sheet, atOnce] = [ownYearSheet(wanted), ownYearSheet(wanted, 0)];
        expect(sheet?.leftOut).toEqual([]);
        expectSaid([sheet!.grid], wanted);
        expect(atOnce?.grid).toEqual(sheet?.grid);
      }),
      { numRuns: 8, seed: 21 },
    );
  });
});
