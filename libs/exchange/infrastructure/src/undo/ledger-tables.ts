/** One table whose rows imports write. */
export interface LedgerTable {
  readonly table: string;
  readonly key: readonly string[];
  /** Which rows `t` belong to the program $1. */
  readonly of: string;
  /** A row as it is kept; all columns unless said otherwise. */
  readonly row?: string;
  /** Whose version counts changes of these rows too. */
  readonly countedIn?: { readonly table: string; readonly column: string };
}

export const SCHEDULES = 'assignments.schedule';

const OWN = 't.program_id = $1';
const IN_YEAR = { table: 'program.academic_year', column: 'academic_year_id' };
const IN_ROTATION = { table: 'program.rotation', column: 'rotation_id' };

/** Parents before their children: rows are put back in this order and removed against it. */
export const LEDGER_TABLES: readonly LedgerTable[] = [
  { table: 'program.academic_year', key: ['id'], of: OWN },
  { table: 'program.academic_block', key: ['id'], of: OWN, countedIn: IN_YEAR },
  { table: 'program.activity', key: ['id'], of: OWN },
  { table: 'program.rotation', key: ['id'], of: OWN },
  { table: 'program.pattern_cell', key: ['rotation_id', 'week', 'weekday', 'half'], of: 't.rotation_id in (select id from program.rotation where program_id = $1)', countedIn: IN_ROTATION },
  { table: 'people.person', key: ['id'], of: OWN },
  { table: 'people.pgy_period', key: ['id'], of: 't.person_id in (select id from people.person where program_id = $1)', countedIn: { table: 'people.person', column: 'person_id' } },
  { table: 'people.absence', key: ['id'], of: OWN },
  { table: 'program.rotation_requirement', key: ['id'], of: OWN, countedIn: IN_YEAR },
  { table: 'program.coverage_requirement', key: ['id'], of: OWN, countedIn: IN_YEAR },
  { table: 'planning.plan_setup', key: ['id'], of: OWN },
  { table: 'exchange.label_mapping', key: ['id'], of: OWN },
  { table: SCHEDULES, key: ['id'], of: OWN, row: "jsonb_build_object('id', t.id, 'academic_year_id', t.academic_year_id, 'published_version', t.published_version)" },
];
