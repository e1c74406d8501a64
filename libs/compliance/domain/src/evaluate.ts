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
  return new Map(rulesOf(pack).map((rule) => [rule.id, rule.measure(prepared, pack, 'all')]));
}

/** The rules that a pack has on. */
export function rulesOf(pack: RulePack): readonly DutyHourRule[] {
  return DUTY_HOUR_RULES.filter((rule) => pack.rules[rule.id].on);
}

/** What breaks a rule or can't be told, of one person. Throws DutyRowsOverlap, DutyTimesWrong. */
export function evaluate(history: DutyHistory, pack: RulePack): Finding[] {
  const prepared = prepare(history, pack);
  return rulesOf(pack).flatMap((rule) => findingsOf(rule.measure(prepared, pack, 'findings'), history.personId, rule));
}

/** As `evaluate`, of what was measured already. */
export function findingsIn(measures: Measures, personId: string): Finding[] {
  return DUTY_HOUR_RULES.flatMap((rule) => findingsOf(measures.get(rule.id) ?? [], personId, rule));
}

function findingsOf(measures: readonly Measure[], personId: string, rule: DutyHourRule): Finding[] {
  const told = new Map<string, number>();
  return measures.flatMap(({ status, ...measure }) => {
    if (status === 'pass') return [];
    const place = [rule.id, personId, measure.window.start, momentOf(measure, status, rule)].join(':');
    const times = (told.get(place) ?? 0) + 1;
    told.set(place, times);
    return [{ id: times === 1 ? place : `${place}:${times}`, personId, severity: status, unit: rule.unit, paragraph: rule.paragraph, ...measure }];
  });
}

function momentOf({ at }: Pick<Measure, 'at'>, status: Measure['status'], { knownByFirstDay }: DutyHourRule): string {
  if (at === null) return status === 'not-assessable' ? 'untimed' : 'average';
  return knownByFirstDay ? 'run' : new Date(at).toISOString();
}

/** Whether a measure is told within these days: an average by any of its days, a moment by the day it happened. */
export function touches({ window, at, rows }: Pick<Measure, 'window' | 'at' | 'rows'>, days: DateRange): boolean {
  if (at === null) return window.start < days.end && days.start < window.end;
  const day = (rows.find((row) => row.start === at) ?? rows[0]!).date;
  return days.start <= day && day < days.end;
}
