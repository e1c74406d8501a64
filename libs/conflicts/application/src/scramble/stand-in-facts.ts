import { notQualified, pgyOf, whyNot, type PersonOfProgram } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { freedomFor, isRest, type Freedom, type OpenDuty, type OpenStay, type OpenWork, type OwnDuty, type StandInFacts } from '@housestaff/conflicts/domain';
import { addDays, daysBetween, eachDay, hoursOf, localDateOf, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { Presences, pgyOn } from './presence';
import type { ScrambleGround } from './scramble-ground';
import { periodOf } from './work-view';

/** Why somebody can't: a code that stays, and words. */
export interface Refusal {
  readonly code: string;
  readonly words: string;
}

export interface Considered {
  readonly person: PersonOfProgram;
  readonly facts: StandInFacts;
  readonly refusal: Refusal | null;
  /** What it adds to a week's average. */
  readonly addedHours: number;
}

/** What people bring along that no schedule says. */
export interface Standing {
  readonly points: ReadonlyMap<Id, number>;
  readonly owed: ReadonlyMap<Id, number>;
}

const WEEKS = 4;
const NEAR_DAYS = 2;

/** Looks at people for one open thing by what the schedule says: cheap, for everybody. No rule on hours is asked. */
export class StandInsFor {
  private readonly presences: Presences;
  private readonly usual: ReadonlySet<number | null>;
  private readonly period: DateRange;

  constructor(
    private readonly work: OpenWork,
    private readonly ground: ScrambleGround,
    private readonly standing: Standing,
  ) {
    this.presences = new Presences(ground);
    this.period = periodOf(work);
    this.usual = work.kind === 'duty' ? pgysThatHave(work.duty.activityId, ground) : new Set();
  }

  /** Whoever is of the same kind as the one who is out, and in the program then. */
  everybody(): Considered[] {
    const { person: out, schedule } = this.ground;
    return schedule.people.filter((one) => one.id !== out.id && one.active && one.kind === out.kind && this.isInProgram(one)).map((one) => this.consider(one));
  }

  private isInProgram({ kind, pgyPeriods }: PersonOfProgram): boolean {
    return kind !== 'resident' || pgyPeriods.length === 0 || pgyOf({ pgyPeriods }, this.period) !== null;
  }

  private consider(person: PersonOfProgram): Considered {
    const freedom = this.work.kind === 'stay' ? this.freedomForStay(person, this.work) : this.freedomForDuty(person, this.work);
    const pgy = pgyOn(person, this.period.start);
    const unusual = pgy !== null && this.usual.size > 0 && !this.usual.has(pgy) ? `No PGY-${pgy} has it in this schedule` : null;
    const { id: personId, displayName: name } = person;
    const load = { points: this.standing.points.get(personId) ?? 0, owed: this.standing.owed.get(personId) ?? 0, hoursPerWeek: this.hoursPerWeek(personId), daysSinceCall: this.daysSinceCall(personId), rest: this.restAround(person) };
    return { person, refusal: freedom.refusal, addedHours: this.addedHours(), facts: { personId, name, onBackup: freedom.onBackup, leaves: freedom.leaves, unusual, ...load } };
  }

  private freedomForDuty(person: PersonOfProgram, work: OpenDuty): Omit<Freedom, 'clash'> & { refusal: Refusal | null } {
    const { duty, half, date } = work;
    const activity = this.ground.activity(duty.activityId);
    const near = this.ground.dutiesOf(person.id).filter((one) => one.date >= addDays(date, -1) && one.date <= addDays(date, 1));
    const { clash, ...freedom } = freedomFor({ date, half, during: duty.during, zone: duty.zone }, near.map((one) => this.own(person, one, work)), (day) => this.ground.awayOn(person.id, day));
    const lacks = activity && notQualified(person, activity, this.period);
    return { ...freedom, refusal: clash ?? (lacks ? { code: lacks.reasonCode, words: lacks.reason } : null) };
  }

  private own(person: PersonOfProgram, { activityId, rotationId, date, half, during, id, mayOverlap, locked, zone }: Duty, { duty }: OpenDuty): OwnDuty {
    const activity = this.ground.activity(activityId);
    const rest = activity !== undefined && isRest(activity);
    const night = activity?.dutyKind === 'call' && activity.place === 'in-house';
    const freesNextDay = night && (during === null ? half !== 'am' : localDateOf(during.end, zone) > date);
    const needed = id === null && rotationId !== null && !rest ? this.neededOn(person, rotationId, date) : null;
    return { date, half, during, name: activity?.name ?? 'Something', dutyKind: activity?.dutyKind ?? 'day', rest, byHand: id !== null, mayOverlap, locked, same: activityId === duty.activityId, freesNextDay, needed };
  }

  /** Why they can't be spared from where they are that day; null: they can. */
  private neededOn(person: PersonOfProgram, rotationId: Id, date: LocalDate): string | null {
    const { have, least, neverEmpty } = this.presences.without(person, rotationId, date);
    const name = this.ground.rotation(rotationId)?.name ?? 'their rotation';
    if (least !== null && have < least) return `Needed on ${name}`;
    return least === null && neverEmpty && have === 0 ? `Alone on ${name}` : null;
  }

  private freedomForStay(person: PersonOfProgram, { stay, period }: OpenStay): Omit<Freedom, 'clash'> & { refusal: Refusal | null } {
    const { ground } = this;
    const rotation = ground.rotation(stay.rotationId);
    const against = rotation && whyNot(person, rotation, period, ground.schedule);
    const days = eachDay(period);
    const there = ground.schedule.stays.filter((one) => one.personId === person.id && days.some((day) => one.period.start <= day && day < one.period.end));
    const needed = days.flatMap((day) => there.filter((one) => one.period.start <= day && day < one.period.end).map((one) => this.neededOn(person, one.rotationId, day))).find((words) => words !== null);
    const away = days.some((day) => Object.values(ground.awayOn(person.id, day)).includes(true));
    const refusal = away ? { code: 'on-leave', words: 'On leave in some of it' } : against ? { code: against.reasonCode, words: against.reason } : needed ? { code: 'needed', words: needed } : null;
    return { refusal, onBackup: ground.dutiesOf(person.id).some((one) => days.includes(one.date) && ground.activity(one.activityId)?.dutyKind === 'backup'), leaves: [...new Set(there.map((one) => ground.rotation(one.rotationId)?.name ?? 'a rotation'))] };
  }

  /** What it meets is left for it; what stays before and after is what one rests from and for. */
  private restAround({ id }: PersonOfProgram): number | null {
    const { work, ground } = this;
    if (work.kind === 'stay' || !work.duty.during || !ground.activity(work.duty.activityId)?.countsHours) return null;
    const { start, end } = work.duty.during;
    const near = ground.dutiesOf(id).flatMap(({ during, date, activityId }) => {
      const close = date >= addDays(work.date, -NEAR_DAYS) && date <= addDays(work.date, NEAR_DAYS);
      return during && close && ground.activity(activityId)?.countsHours ? [Math.max(during.start - end, start - during.end)] : [];
    });
    const gaps = near.filter((gap) => gap >= 0);
    return gaps.length === 0 ? null : Math.min(...gaps) / 3_600_000;
  }

  private hoursPerWeek(personId: Id): number {
    const [from, to] = [addDays(this.period.start, 1 - 7 * WEEKS), this.period.start];
    const counted = this.ground.dutiesOf(personId).filter(({ date, during, activityId }) => during && date >= from && date <= to && this.ground.activity(activityId)?.countsHours);
    return counted.reduce((sum, { during }) => sum + (during ? hoursOf(during) : 0), 0) / WEEKS;
  }

  private addedHours(): number {
    const { work } = this;
    if (work.kind === 'stay' || !work.duty.during || !this.ground.activity(work.duty.activityId)?.countsHours) return 0;
    return hoursOf(work.duty.during) / WEEKS;
  }

  private daysSinceCall(personId: Id): number | null {
    const last = this.ground.dutiesOf(personId).filter(({ date, activityId }) => date < this.period.start && isNightCall(this.ground, activityId)).at(-1);
    return last ? daysBetween(last.date, this.period.start) : null;
  }
}

export function isNightCall(ground: ScrambleGround, activityId: Id): boolean {
  const kind = ground.activity(activityId)?.dutyKind;
  return kind === 'call' || kind === 'night-float';
}

function pgysThatHave(activityId: Id, ground: ScrambleGround): Set<number | null> {
  const found = new Set<number | null>();
  for (const person of ground.schedule.people) {
    if (person.kind === ground.person.kind && ground.dutiesOf(person.id).some((one) => one.activityId === activityId)) found.add(pgyOn(person, ground.span.period.start));
  }
  return found;
}
