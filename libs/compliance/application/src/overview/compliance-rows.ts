import { pgyOf } from '@housestaff/assignments/application';
import { cellsOf, rulesOf, type RuleCell, type RulePack } from '@housestaff/compliance/domain';
import { contains, overlaps, type DateRange, type Id } from '@housestaff/kernel';
import { rounded } from '../measures/finding-view';
import type { PersonMeasures } from '../measures/person-measures';

export interface ComplianceRow {
  readonly personId: Id;
  readonly name: string;
  readonly pgy: number | null;
  readonly rotationIds: readonly Id[];
  /** One per rule, in order. */
  readonly cells: readonly RuleCell[];
}

/** Who belongs into these days: who is active, and who had a rotation in them. */
export function isIn({ person, history }: PersonMeasures, days: DateRange): boolean {
  return person.active || history.stays.some((stay) => overlaps(stay.period, days));
}

/** One person's figures in these days, rule by rule. */
export function rowOf({ person, history, measures, overlap }: PersonMeasures, pack: RulePack, days: DateRange): ComplianceRow {
  const stays = history.stays.filter((stay) => overlaps(stay.period, days));
  const rotationIds = [...new Set([...stays].sort((a, b) => (a.period.start < b.period.start ? -1 : 1)).map((stay) => stay.rotationId))];
  const cells = overlap ? rulesOf(pack).map(({ id }) => untold(id)) : cellsOf(measures, pack, days);
  return { personId: person.id, name: person.displayName, pgy: pgyOf(person, days)?.pgy ?? null, rotationIds, cells: cells.map(shown) };
}

/** All is told, and nothing found. */
export function isClear({ cells }: ComplianceRow): boolean {
  return cells.every((cell) => cell.status === 'pass' || cell.status === 'not-applicable');
}

/** Days of these people, within the days given, whose hours were logged. */
export function loggedDaysIn(people: readonly PersonMeasures[], days: DateRange): number {
  return people.reduce((sum, { history }) => sum + [...history.loggedDays].filter((day) => contains(days, day)).length, 0);
}

function untold(ruleId: RuleCell['ruleId']): RuleCell {
  return { ruleId, status: 'not-assessable', measured: null, limit: null };
}

function shown(cell: RuleCell): RuleCell {
  return { ...cell, measured: rounded(cell.measured) };
}
