import type { DateRange } from '@housestaff/kernel';
import type { DutyHistory } from './duty-history';
import type { DutyHourRule } from './duty-hour-rule';
import { DUTY_HOUR_RULES } from './duty-hour-rules';
import type { Finding, Measure } from './measure';
import { prepare } from './prepared-history';
import type { RuleId } from './rule-id';
import type { RulePack } from './rule-pack';

/** Every figure of one person, by rule in the registry's order. Throws DutyRowsOverlap, DutyTimesWrong. */
export type Measures = ReadonlyMap<RuleId, readonly Measure[]>;

export function measureAll(history: DutyHistory, pack: RulePack): Measures {
  const prepared = prepare(history, pack);
  return new Map(rulesOf(pack).map((rule) => [rule.id, rule.measure(prepared, pack)]));
}

/** The rules that a pack has on. */
export function rulesOf(pack: RulePack): readonly DutyHourRule[] {
  return DUTY_HOUR_RULES.filter((rule) => pack.rules[rule.id].on);
}

/** What breaks a rule or can't be told, of one person. Throws DutyRowsOverlap, DutyTimesWrong. */
export function evaluate(history: DutyHistory, pack: RulePack): Finding[] {
  return findingsIn(measureAll(history, pack), history.personId);
}

export function findingsIn(measures: Measures, personId: string): Finding[] {
  return DUTY_HOUR_RULES.flatMap((rule) => (measures.get(rule.id) ?? []).flatMap((measure) => findingOf(measure, personId, rule)));
}

function findingOf({ status, ...measure }: Measure, personId: string, { paragraph, unit }: DutyHourRule): Finding[] {
  if (status === 'pass') return [];
  const moment = measure.at === null ? status === 'not-assessable' ? 'untimed' : 'average' : new Date(measure.at).toISOString();
  const id = [measure.ruleId, personId, measure.window.start, moment].join(':');
  return [{ id, personId, severity: status, unit, paragraph, ...measure }];
}

/** Whether a measure is told within these days: an average by any of its days, a moment by the day it happened. */
export function touches({ window, at, rows }: Pick<Measure, 'window' | 'at' | 'rows'>, days: DateRange): boolean {
  if (at === null) return window.start < days.end && days.start < window.end;
  const day = (rows.find((row) => row.start === at) ?? rows[0]!).date;
  return days.start <= day && day < days.end;
}
