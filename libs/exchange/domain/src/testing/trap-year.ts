import { columnName } from '../grid/sheet-grid';
import type { SheetSource, SourceCell } from './sheet-source';

/** The blocks of an invented program's year, dated in words as people do. */
export const TRAP_BLOCKS = [
  '1July- 30July ', '31 July - 27 Aug', '28 Aug - 24 Sep', '25 Sept - 22 Oct', '23 Oct to 19 Nov', '20 Nov to 17 Dec', '18 Dec 2026 to 14 Jan',
  '15 Jan to 11 Feb', '12 Febr to 11 Mar', '12 Mar to 8 April ', '9 April to 6 May ', '7 May to 3 June ', '4 June to 30 June ',
] as const;

/** A value per block: one text for a merged pair, two for halves. */
type Blocks = readonly (string | number | readonly [SourceCell, SourceCell] | { day: string } | null)[];

interface Resident {
  name: string;
  stays: Blocks;
  leave: Blocks;
}

const R = (name: string, stays: Blocks, leave: Blocks = []): Resident => ({ name, stays, leave });

const PGY1: Resident[] = [
  R('Iris Okafor', ['FMO', 'ICU', 'MSK-Select', 'L and D at County', 'FMIT1', 'IM', 'Procedures', 'Harbor  L and D', 'Peds Clinic', 'FMC', 'NBN', ['Peds NF', 'Peds Ward'], ['NF', 'FMIT2']], [null, null, null, 'Sep 20 -26', null, null, 'Dec 15-21', null, 'Feb 9 - 15', null, 'April 6-12']),
  R('Jonas  Lindt', ['DCC/BOLC/FMO', 'Elective', 'IM', 'NBN', 'FMC', 'Peds Clinic', 'FMIT1', 'ICU', 'Procedures', ['Peds Ward', 'Peds NF'], 'County L and D', ['NF', 'FMIT2(R2 Role)'], 'Harbor  L and D'], [null, 'August 18 -24', null, null, 'Oct 27 - Nov 2', null, null, ['7 Feb -10 Feb', null], null, 'Mar ']),
  R('Mara Quist', ['FMO', 'County L/D', 'Procedures', 'ICU', 'MSK-SEL', 'FMIT1', 'FMC', 'NBN', 'IM', ['Peds NF', 'Peds Ward'], 'Harbor  L and D', ['FMIT 2', 'NF'], 'PROC'], [null, null, 'Sept 1-7', null, null, null, 'Dec 29 - Jan 4', null, null, null, null, null, 'June 4-7']),
];
const PGY2: Resident[] = [
  R('Tomas Vega', ['FMIT1', 'Aug 20-26', 'SM', ['Cardio', 'NF'], 'Elective One', ['Derm', 'NF'], 'FMC/FMIT Jan 1-Jan5', 'Gyn Clinic', 'Elective Two', 'FMIT 2', 'Peds Subspecialty', 'L and D night Float ', 'EM'], [null, 'Procedures', ['Sep 20-23', null], null, null, null, [null, 'Jan 10 -14'], null, null, null, 'APR 17, 24, May 1-5']),
  R('Noor Haddad', ['ELE (US)', ['NF', 'Cardio'], 'FMC', 'FMIT 1', ['NF Oct 23 - Oct 30', 'SM'], 'Gyn Clinic', 'Surger Exp/FMITDec 28-Dec 31', 'Peds subspeciatly', 'EM', 'SM', 'FMIT 2', 'ELE (Neuro?)', ['NF', 'Derm']], ['July 5- 11', null, 'Sep 15-19', null, { day: '2026-10-31' }, 'Nov 24-26???', null, null, null, 'Mar 16,22,30??? Apr6???', null, 'June 1-2', ['JUN29-JUL8', null]]),
  R('Pia Brandt', ['MSK SEL', ['Derm', 'Cards'], 'FMIT 1', 'L and D night float', ['NF Oct 30 - Nov 6', 'Surg Exp'], 'SM', 'Elective Two/Jan 11 - Jan 14', 'EM', 'Eletive One', 'Gyn Clinic', 'FMC', 'Peds subspecialty', 'FMIT 2'], ['July 9-13 ', null, null, null, null, 'Nov 24-30', 'Dec  26, 29, 30, 31', null, 'Feb 24-27', 'March 27-29', null, null]),
];
const PGY3: Resident[] = [
  R('Ada Fenn', ['Peds EM', 'Clinic', 'Away', 'Select Med', 'FMIT1', 'Geriatrics', ['NICU', 'NF'], 'FMIT 2', 'Military', 'Hilltop', 'FMC', 'Surg exp', 'HILLTOP'], ['7/24-8/6', 'Aug 1-7', null, null, null, 'Nov 29-Dec7', 2, 'Feb2-7', null, null, 'April 27th-May3']),
  R('Otto Kray', ['FMC', 'Select Med (Neuro)', ['NF', 'PSYCH'], 'Geriatric', 'Faculty Development (19 Oct-15 Nov)', 'FMIT 1', 'Hilltop', 'Away', ['NF', 'NICU'], ['NF', 'MS: Endo'], 'FMIT 2', 'Peds EM', 'Military'], ['JUL 23-29', 'Aug 20-24', ['TDY13-16', 'SEP 20-21'], 'OCT 9-12', null, 'DEC13-16', 'Dec 27 & Jan 2-4', null, '28FEB-3MAR, 24FEB, 7-11 MAR', null, 'Arpil 9 and April 18', 'Leave: Last week of the rotation']),
];
const OFF_CYCLE: Resident[] = [R('Sven Aro', ['Away', 'FMIT', ['NICU', '2wk ELE'], 'ELEC']), R('Lea Morn', ['ELE (Proc/Waiting)', null], ['LV:'])];

/** One invented year with the traps of real ones, of 10 residents in 13 blocks, and its templates. */
export function trapWorkbook(): SheetSource[] {
  return [trapYearSheet(), trapTemplates()];
}

export function trapYearSheet(): SheetSource {
  const rows: SourceCell[][] = [namesRow(), datesRow()];
  const merges = TRAP_BLOCKS.map((_, i) => pairRange(1, i));
  rows.push([], titleRow('PGY1 Rotations '));
  for (const one of PGY1) addPair(one, rows, merges);
  rows.push(titleRow('PGY-2 rotations '), []);
  for (const one of PGY2) addPair(one, rows, merges);
  rows.push(titleRow('PGY-3 Rotations '), [], []);
  addPair(R('', [], ['L and D night Float', 'EM', 'Aug 29-sept 4']), rows, merges);
  for (const one of PGY3) addPair(one, rows, merges);
  rows.push([]);
  for (const one of OFF_CYCLE) addPair(one, rows, merges);
  rows.push([], [], namesRow(), datesRow());
  // The columns right of the last block belong to the next year.
  rows[0]?.push('Block 1');
  rows[6]?.push('MSK-Select');
  return { name: 'Block Schedule', rows, merges };
}

function addPair({ name, stays, leave }: Resident, rows: SourceCell[][], merges: string[]): void {
  rows.push([name || null, ...cellsOf(stays, rows.length + 1, merges)]);
  rows.push([null, ...cellsOf(leave, rows.length + 1, merges)]);
}

function cellsOf(blocks: Blocks, row: number, merges: string[]): SourceCell[] {
  return TRAP_BLOCKS.flatMap((_, i): SourceCell[] => {
    const value = blocks[i] ?? null;
    if (Array.isArray(value)) return [value[0] as SourceCell, value[1] as SourceCell];
    if (value !== null) merges.push(pairRange(row, i));
    return [value as SourceCell, null];
  });
}

function pairRange(row: number, block: number): string {
  return `${columnName(1 + 2 * block)}${row}:${columnName(2 + 2 * block)}${row}`;
}

function namesRow(): SourceCell[] {
  return ['Start', ...TRAP_BLOCKS.flatMap((_, i) => [`block ${i + 1}`, null])];
}

function datesRow(): SourceCell[] {
  return ['End', ...TRAP_BLOCKS.flatMap((text) => [text, null])];
}

function titleRow(title: string): SourceCell[] {
  return [null, null, null, null, null, null, null, title];
}

const WEEK = ['Th', 'Fr', 'Sa', 'Su', 'M', 'Tu', 'Wed'];
const CLINIC = 'C C C C W W W W C PR C C LEC GME'.split(' ');
const WARD = 'FMIT FMIT FMIT FMIT FMIT FMIT FMIT FMIT FMIT C FMIT FMIT FMIT LEC'.split(' ');
const NIGHT = 'NF NF NF NF OFF OFF NF NF NF NF NF NF NF PC'.split(' ');

/** Weekdays from Thursday over am and pm, four weeks, titles with revision dates, a shared pattern, a foot, an archive. */
export function trapTemplates(): SheetSource {
  const month = (week: readonly string[], other = week) => [...week, ...week, ...other, ...other];
  const days = Array.from({ length: 28 }, (_, i): SourceCell[] => [WEEK[i % 7] ?? '', null]).flat();
  const halves = Array.from({ length: 56 }, (_, i) => (i % 2 === 0 ? 'am' : 'pm'));
  const rows: SourceCell[][] = [
    ['As of 10 Apr 26', ...days, ' ', '# clinics'],
    [' ', ...halves],
    ['PGY 3 Rotations', ' ', ' '],
    ['FMC 4/21', ...month(CLINIC), ' ', 'CLC 7/20'],
    ['NICU/NF 7/26', ...month(WARD, NIGHT)],
    ['NF/NICU 7/24', ...month(NIGHT, WARD)],
    ['PGY 1 Rotations*', ' '],
    ['FMIT 1', ...month(WARD)],
    ['ICU 1/20', ...month(WARD)],
    ['Newborn Nursery 8/12', ...month(WARD)],
    ['Wound care*', ...month(CLINIC)],
    [null, ...Array.from({ length: 56 }, (_, i) => i % 9)],
    ['Psych 2 week'],
    ['ARCHIVED ROTATIONS', ...Array.from({ length: 55 }, () => null), 'LEC'],
    ['ICU 6/11', ...month(WARD)],
  ];
  const merges = days.flatMap((day, i) => (day === null ? [] : [`${columnName(1 + i)}1:${columnName(2 + i)}1`]));
  return { name: 'Templates', rows, merges };
}
