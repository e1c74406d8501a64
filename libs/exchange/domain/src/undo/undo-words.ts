import { daysWords, isLocalDate } from '@housestaff/kernel';
import type { StoredRow, WrittenRow } from './written-rows';

/** What an undo takes away or puts back, in a coordinator's words. */
export type UndoThing = 'people' | 'pgys' | 'rotations' | 'activities' | 'patterns' | 'years' | 'blocks' | 'absences' | 'requirements' | 'coverage' | 'setups' | 'labels' | 'schedules';

const THINGS: Readonly<Record<string, UndoThing>> = {
  'people.person': 'people',
  'people.pgy_period': 'pgys',
  'people.absence': 'absences',
  'program.rotation': 'rotations',
  'program.activity': 'activities',
  'program.pattern_cell': 'patterns',
  'program.academic_year': 'years',
  'program.academic_block': 'blocks',
  'program.rotation_requirement': 'requirements',
  'program.coverage_requirement': 'coverage',
  'planning.plan_setup': 'setups',
  'exchange.label_mapping': 'labels',
  'assignments.schedule': 'schedules',
};

export function thingOf(table: string): UndoThing | undefined {
  return THINGS[table];
}

/** Tables that are always written as a whole: a row of theirs that is gone means that somebody wrote the set anew. */
export const WHOLE_SETS: ReadonlySet<string> = new Set(['people.pgy_period', 'program.pattern_cell', 'program.rotation_requirement', 'program.coverage_requirement', 'program.academic_block']);

/** Names of rows by their id, for rows that are part of another. */
export type Names = ReadonlyMap<string, string>;

export function namesOf(rows: Iterable<readonly [table: string, row: StoredRow]>): Names {
  const names = new Map<string, string>();
  for (const [table, row] of rows) if (typeof row['id'] === 'string') names.set(row['id'], ownName(table, row));
  return names;
}

/** A row as a person would call it: "Iris Okafor", "the pattern of ICU". */
export function nameOf({ table, before, after }: Pick<WrittenRow, 'table' | 'before' | 'after'>, names: Names): string {
  const row = after ?? before ?? {};
  const of = (column: string) => names.get(text(row[column])) ?? 'something that is gone';
  switch (table) {
    case 'people.pgy_period':
      return `the PGY of ${of('person_id')}`;
    case 'people.absence':
      return `the leave of ${of('person_id')} (${daysOf(row)})`;
    case 'program.pattern_cell':
      return `the weekly pattern of ${of('rotation_id')}`;
    case 'program.academic_block':
      return `${text(row['name'])} of ${of('academic_year_id')}`;
    case 'program.rotation_requirement':
      return `the requirement of ${of('rotation_id')} in ${of('academic_year_id')}`;
    case 'program.coverage_requirement':
      return `the coverage of ${of('rotation_id')} in ${of('academic_year_id')}`;
    default:
      return ownName(table, row);
  }
}

function ownName(table: string, row: StoredRow): string {
  if (table === 'people.person') return [row['given_name'], row['family_name']].map(text).filter((part) => part !== '').join(' ');
  if (table === 'program.activity') return `${text(row['code'])} (${text(row['name'])})`;
  return text(row['name'] ?? row['label']);
}

/** "[2026-10-05,2026-10-10)" as first and last day. */
function daysOf(row: StoredRow): string {
  const [, start = '', end = ''] = /^\[([^,]+),([^)]+)\)$/.exec(text(row['period'])) ?? [];
  return isLocalDate(start) && isLocalDate(end) ? daysWords({ start, end }) : text(row['period']);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
