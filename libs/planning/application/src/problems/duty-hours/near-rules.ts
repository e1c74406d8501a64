import type { RuleId } from '@housestaff/compliance/domain';
import { addDays, type Id, type LocalDate } from '@housestaff/kernel';
import type { PlanningConstraint } from '@housestaff/planning/domain';
import { Bars } from '../bars';
import type { PlanItem } from '../plan-items';
import { DUTY_HOURS, type DutyHourGround } from './duty-hour-ground';
import { NearViolations } from './near-violations';
import type { GivenCell, PlannedPerson } from './planned-person';

const REASONS: Readonly<Partial<Record<RuleId, string>>> = {
  'eight-hours-between': 'Too little rest',
  'fourteen-after-call': '14 hours after call',
  'twenty-four-plus-four': 'Over 28 hours on end',
  'longest-shift': 'Too long a shift',
  'rest-as-long-as-shift': 'Too little rest',
  moonlighting: 'No moonlighting yet',
};
const MIDNIGHT = 1440;
const LONGEST_REST = 1440;

/**
 * Rests and periods of work, as the duty-hour engine judges them: a cell that breaks a rule by what is around it can't be given,
 * and two cells that break one together are not given together. Two duties of the plan never follow each other without a
 * pause, so that no three of them make one period of work: stricter than the rules ask, never laxer.
 */
export function nearRules(ground: DutyHourGround): PlanningConstraint[] {
  const violations = new NearViolations(ground);
  const alone = new Bars(`${DUTY_HOURS}:alone`, 'Rest and length of duty');
  const pairs = new Pairs(ground);
  for (const person of ground.people) {
    const cells = ground.cellsOf(person);
    const kept = cells.filter((cell) => {
      const broken = ground.isLocked(person, cell.column) ? null : violations.of(person, [cell]);
      if (broken) alone.add(person.id, cell.column.id, [cell.item.id], REASONS[broken] ?? 'Duty hours');
      return !broken;
    });
    const byDay = new Map<LocalDate, GivenCell[]>();
    for (const cell of kept) byDay.set(cell.column.from, [...(byDay.get(cell.column.from) ?? []), cell]);
    for (const first of kept) {
      for (let apart = 1; apart <= reachOf(first.item); apart += 1) {
        for (const then of byDay.get(addDays(first.column.from, apart)) ?? []) {
          if (ground.isLocked(person, first.column) && ground.isLocked(person, then.column)) continue;
          if (isOnEnd(first.item, then.item, apart, ground) || violations.of(person, [first, then])) pairs.add(person, first.column.id, first.item.id, then.item.id, apart);
        }
      }
    }
  }
  return [...alone.constraints(), ...pairs.constraints()];
}

/** Days after it within which its rest may not have ended. */
function reachOf({ start = 0, minutes = MIDNIGHT }: PlanItem): number {
  return Math.ceil((start + minutes + Math.max(LONGEST_REST, minutes)) / MIDNIGHT) - 1;
}

function isOnEnd(first: PlanItem, then: PlanItem, apart: number, { pack }: DutyHourGround): boolean {
  if (!countsAsWork(first) || !countsAsWork(then) || first.start === undefined || then.start === undefined) return false;
  return then.start + apart * MIDNIGHT - (first.start + (first.minutes ?? 0)) <= pack.settings.breakMinutes;
}

export function countsAsWork({ activity }: PlanItem): boolean {
  return activity !== null && activity.countsHours && !activity.mayOverlap && !(activity.dutyKind === 'call' && activity.place === 'at-home') && activity.dutyKind !== 'backup';
}

/** Two items that may not stand so many days apart or nearer, by person and the slot of the first. */
class Pairs {
  private readonly found = new Map<string, Map<Id, Set<string>>>();

  constructor(private readonly ground: DutyHourGround) {}

  add(person: PlannedPerson, slot: string, first: Id, then: Id, apart: number): void {
    const key = `${first} ${then} ${apart}`;
    const people = this.found.get(key) ?? this.found.set(key, new Map()).get(key)!;
    const slots = people.get(person.id) ?? people.set(person.id, new Set()).get(person.id)!;
    slots.add(slot);
  }

  constraints(): PlanningConstraint[] {
    return [...this.found].flatMap(([key, people]) => {
      const [first = '', then = '', apart = '1'] = key.split(' ');
      const alike = new Map<string, { slots: readonly string[]; people: Id[] }>();
      for (const [person, own] of people) {
        const slots = this.ground.ground.columns.filter(({ id }) => own.has(id)).map(({ id }) => id);
        const group = alike.get(slots.join());
        if (group) group.people.push(person);
        else alike.set(slots.join(), { slots, people: [person] });
      }
      return [...alike.values()].map(({ slots, people: own }, n): PlanningConstraint => ({
        ...{ kind: 'succession', id: `${DUTY_HOURS}:rest:${first}:${then}:${apart}:${n + 1}`, name: 'Rest between duties', strength: 'rule' },
        ...{ people: own, slots: [...slots], first: [first], then: [then], within: Number(apart) },
      }));
    });
  }
}
