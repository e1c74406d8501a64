import { diff, evaluate, type RuleId, type RulePack } from '@housestaff/compliance/domain';
import { addDays, eachDay, instantAt, toEpochDay, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { DutyHourGround } from './duty-hour-ground';
import type { GivenCell, PlannedPerson } from './planned-person';

/** Rules on periods of work, rests and single duties: what happens within a few days decides. */
const NEAR: readonly RuleId[] = ['eight-hours-between', 'fourteen-after-call', 'twenty-four-plus-four', 'longest-shift', 'rest-as-long-as-shift', 'moonlighting'];

/**
 * Asks the duty-hour engine what some cells would break within the days around them. Days that are alike, of whomever, are
 * asked about once.
 */
export class NearViolations {
  private readonly pack: RulePack;
  private readonly answers = new Map<string, RuleId | null>();
  private readonly days = new Map<string, string>();

  constructor(ground: DutyHourGround) {
    const rules = { ...ground.pack.rules };
    for (const id of Object.keys(rules) as RuleId[]) rules[id] = { ...rules[id], on: NEAR.includes(id) && ground.holds(id) };
    this.pack = { ...ground.pack, rules };
  }

  /** A rule that the cells, in order of time, break beyond what is broken without them; null: none. */
  of(person: PlannedPerson, cells: readonly GivenCell[]): RuleId | null {
    const days = person.around(cells);
    const offsets = cells.map(({ column, item }) => `${toEpochDay(column.from) - toEpochDay(days.start)}${column.half ?? ''}${item.id}`);
    const key = `${offsets.join()} ${this.signature(person, days)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const [without, withThem] = [person.near([], days), person.near(cells, days)].map((history) => evaluate(history, this.pack).filter(({ severity }) => severity === 'violation'));
    const { added, worsened } = diff(without!, withThem!);
    const answer = [...added, ...worsened][0]?.ruleId ?? null;
    this.answers.set(key, answer);
    return answer;
  }

  private signature(person: PlannedPerson, days: DateRange): string {
    const key = `${person.id} ${days.start} ${days.end}`;
    const known = this.days.get(key) ?? eachDay(days).map((day) => this.dayOf(person, day)).join('|');
    this.days.set(key, known);
    return known;
  }

  /** All that a day has to do with it: its length, stay, leave, PGY, and duties without the plan. */
  private dayOf(person: PlannedPerson, day: LocalDate): string {
    const key = `${person.id} ${day}`;
    const known = this.days.get(key);
    if (known !== undefined) return known;
    const { duties, stays, leave, pgy, zone } = person.base;
    const midnight = instantAt(day, 0, zone);
    const on = <T extends { readonly period: DateRange }>(rows: readonly T[]): T[] => rows.filter(({ period }) => period.start <= day && day < period.end);
    const made = [
      instantAt(addDays(day, 1), 0, zone) - midnight,
      on(stays).map(({ rotationId }) => rotationId),
      on(leave).map(({ period, startsPm, endsAm }) => `${startsPm && period.start === day}${endsAm && addDays(day, 1) === period.end}`),
      on(pgy).map((one) => one.pgy),
      duties.filter(({ date }) => date === day).map((row) => `${row.activityCode}${row.start === null ? '' : row.start - midnight}-${row.end === null ? '' : row.end - midnight}`),
    ].join(';');
    this.days.set(key, made);
    return made;
  }
}
