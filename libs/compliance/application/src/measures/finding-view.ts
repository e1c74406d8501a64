import type { FindingRow, ScheduleFinding } from '@housestaff/assignments/application';
import type { DutyRow, DutyRowsOverlap, Finding } from '@housestaff/compliance/domain';
import { addDays, daysBetween } from '@housestaff/kernel';
import type { PersonMeasures } from './person-measures';

const HOUR = 3_600_000;

/** What is shown of a person's findings. Duties at the same time come first: without an answer to them nothing is measured. */
export function findingViews({ person, findings, overlap }: PersonMeasures): ScheduleFinding[] {
  return [...(overlap ? [overlapView(overlap, person.displayName)] : []), ...findings.map((finding) => findingView(finding, person.displayName))];
}

export function findingView(finding: Finding, personName: string): ScheduleFinding {
  const { id, ruleId, personId, rotationId, window, measured, limit, unit, severity, paragraph, at, rows, basis, hours, eligibleDays } = finding;
  return {
    ...{ id, ruleId, personId, personName, rotationId, from: window.start, to: window.end, limit, unit, severity, paragraph },
    ...{ measured: rounded(measured), at: instant(at), place: null, basis, hours: rounded(hours), days: daysBetween(window.start, window.end), eligibleDays, override: null },
    rows: rows.map(rowView),
  };
}

export function rowView({ id, activityCode, activityName, date, start, end }: DutyRow): FindingRow {
  const hours = start === null || end === null ? null : rounded((end - start) / HOUR);
  return { dutyId: id, activityCode, activityName, date, start: instant(start), end: instant(end), hours };
}

/** To a hundredth: about half a minute. */
export function rounded(value: number): number;
export function rounded(value: number | null): number | null;
export function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

function instant(epoch: number | null): string | null {
  return epoch === null ? null : new Date(epoch).toISOString();
}

export function overlapView({ personId, first, second }: DutyRowsOverlap, personName: string): ScheduleFinding {
  const at = instant(second.start);
  const measured = rounded((Math.min(first.end!, second.end!) - second.start!) / HOUR);
  const [from, to] = [first.date, addDays(second.date, 1)];
  const days = daysBetween(from, to);
  return {
    ...{ id: `duties-overlap:${personId}:${at}`, ruleId: 'duties-overlap', personId, personName, rotationId: second.rotationId },
    ...{ from, to, measured, limit: 0, unit: 'hours', severity: 'violation', paragraph: '', at },
    ...{ place: null, basis: first.basis === second.basis ? first.basis : 'mixed', hours: null, days, eligibleDays: days, override: null },
    rows: [rowView(first), rowView(second)],
  };
}

export function touchesDays(finding: ScheduleFinding, days: { readonly start: string; readonly end: string }): boolean {
  return finding.from < days.end && days.start < finding.to;
}
