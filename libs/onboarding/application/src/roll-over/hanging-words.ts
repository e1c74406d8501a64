import type { Dependent } from '@housestaff/onboarding/domain';
import type { HangingRows } from './ports/hanging-rows';

/** A year's own parts, and what is told otherwise: drafts by name, published rows by their version. */
export const PARTS_OF_YEAR: ReadonlySet<string> = new Set([
  'assignments.schedule',
  'assignments.draft',
  'assignments.stay',
  'assignments.hand_duty',
  'assignments.duty',
  'program.academic_block',
  'program.coverage_requirement',
  'program.rotation_requirement',
]);
export const PARTS_OF_PERSON: ReadonlySet<string> = new Set(['people.pgy_period']);

const WORDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'assignments.duty': ['published duty', 'published duties'],
  'assignments.hand_duty': ['duty by hand', 'duties by hand'],
  'assignments.stay': ['published stay', 'published stays'],
  'assignments.version': ['published version', 'published versions'],
  'assignments.draft_change': ['change in a draft', 'changes in drafts'],
  'compliance.finding_override': ['violation published with a reason', 'violations published with a reason'],
  'compliance.hour_day': ['day of logged hours', 'days of logged hours'],
  'compliance.hour_attestation': ['attested week', 'attested weeks'],
  'exchange.calendar_feed': ['calendar address', 'calendar addresses'],
  'identity.invitation': ['invitation', 'invitations'],
  'identity.membership': ['login', 'logins'],
  'people.absence': ['leave', 'leaves'],
  'planning.schedule_run': ['run of the generator', 'runs of the generator'],
};

export function inWords(rows: readonly HangingRows[], parts: ReadonlySet<string>, whose: string): Dependent[] {
  const counts = new Map<string, number>();
  for (const { table, count } of rows) if (!parts.has(table)) counts.set(table, (counts.get(table) ?? 0) + count);
  return [...counts].map(([table, count]) => ({ what: `${count} ${nameOf(table, count)} ${whose}`, count }));
}

function nameOf(table: string, count: number): string {
  const [one, many] = WORDS[table] ?? [`row of ${table}`, `rows of ${table}`];
  return count === 1 ? one : many;
}
