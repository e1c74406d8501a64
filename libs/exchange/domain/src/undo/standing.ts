import { nameOf, type Names } from './undo-words';
import type { StoredRow, WrittenRow } from './written-rows';

/** One later edit that an undo would tear the ground from. */
export interface Standing {
  readonly kind: 'changed' | 'uses' | 'published' | 'draft' | 'run' | 'login' | 'feed' | 'hours' | 'import';
  /** What stands against it: a row, a version, a person's login. */
  readonly name: string;
  readonly why: string;
  readonly fix: string;
}

/** Somebody changed, since, what the import wrote. One for each name: a pattern has many cells. */
export function standingChanges(changed: readonly WrittenRow[], names: Names): Standing[] {
  const called = [...new Set(changed.map((row) => nameOf(row, names)))];
  return called.map((name) => ({ kind: 'changed', name, why: `${sentence(name)} was changed after the import`, fix: 'Put it back as the import left it, or keep the import' }));
}

/** A row somewhere else that names a row which the import created. `on`: that row's name. Undefined where it may go along. */
export function standingRow(table: string, row: StoredRow, on: string, names: Names): Standing | undefined {
  switch (table) {
    case 'assignments.draft':
      return row['status'] === 'open' && row['has_steps'] === true ? { kind: 'draft', name: `the draft “${String(row['name'])}”`, why: `It holds changes of ${on}`, fix: 'Discard the draft' } : undefined;
    case 'assignments.draft_change':
      return row['draft_open'] === true ? { kind: 'draft', name: `the draft “${String(row['draft_name'])}”`, why: `It holds changes of ${on}`, fix: 'Discard the draft' } : undefined;
    case 'planning.schedule_run':
      return row['status'] === 'queued' || row['status'] === 'running' ? { kind: 'run', name: `the plan run “${String(row['plan_name'])}”`, why: `It is working on ${on}`, fix: 'Cancel the run' } : undefined;
    case 'exchange.calendar_feed':
      return row['revoked_at'] === null ? { kind: 'feed', name: `a calendar link of ${on}`, why: 'It would show an empty calendar', fix: 'Revoke the link' } : undefined;
    case 'identity.invitation':
      return row['accepted_at'] === null && row['revoked_at'] === null ? { kind: 'login', name: `an open invitation of ${on}`, why: 'It would let somebody in as this person', fix: 'Revoke the invitation' } : undefined;
    case 'program.institutional_event':
      return { kind: 'uses', name: `the event “${String(row['name'])}”`, why: `It uses ${on}, which the import made`, fix: 'Give the event another activity, or remove it' };
    case 'onboarding.roll_over':
      return row['undone_at'] === null ? { kind: 'uses', name: 'a year rolled over', why: `It began from ${on}, which the import made`, fix: 'Undo the roll-over first' } : undefined;
    case 'identity.membership':
      return { kind: 'login', name: `the login of ${on}`, why: 'A login is linked to this person', fix: 'Unlink the login from the person first' };
    case 'compliance.hour_day':
      return row['logged'] === true ? hours(on) : undefined;
    case 'compliance.hour_entry':
    case 'compliance.hour_attestation':
      return hours(on);
    case 'assignments.stay':
    case 'assignments.hand_duty':
    case 'assignments.duty':
      return { kind: 'uses', name: on, why: 'It stands in the schedule of another year', fix: 'Take it out of that year first' };
    case 'assignments.schedule':
    case 'assignments.version':
      return undefined;
    default:
      return { kind: 'uses', name: nameOf({ table, before: null, after: row }, names) || `a ${table.replace(/^\w+\./, '').replaceAll('_', ' ')} of ${on}`, why: `It uses ${on}, which the import made`, fix: `Remove it, or let it use something else than ${on}` };
  }
}

function hours(on: string): Standing {
  return { kind: 'hours', name: `logged hours of ${on}`, why: 'Worked hours are a record of their own', fix: 'Take the hours back first, or keep the import' };
}

function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The same said once. */
export function distinctStandings(all: readonly Standing[]): Standing[] {
  return [...new Map(all.map((one) => [`${one.kind} ${one.name} ${one.why}`, one])).values()];
}
