import { pgyOf, type CoverageOfYear, type PersonOfProgram } from '@housestaff/assignments/application';
import { contains, addDays, type Id, type LocalDate } from '@housestaff/kernel';
import type { ScrambleGround } from './scramble-ground';

/** Patients are there around the clock: such a service can't be left to nobody. */
const NEVER_EMPTY = new Set(['inpatient', 'critical-care', 'emergency', 'obstetrics', 'night-float']);

/** How many are on a rotation on a day without somebody, against the least that it may be. */
export interface Presence {
  readonly have: number;
  readonly least: number | null;
  readonly neverEmpty: boolean;
}

/** Who is where on a day. Remembers what it counted: many people are asked about the same few rotations. */
export class Presences {
  private readonly counted = new Map<string, number>();
  private readonly people: ReadonlyMap<Id, PersonOfProgram>;

  constructor(private readonly ground: ScrambleGround) {
    this.people = new Map(ground.schedule.people.map((one) => [one.id, one]));
  }

  /** Of the demands that count this person, the one that is worst off without them. */
  without(person: PersonOfProgram, rotationId: Id, date: LocalDate): Presence {
    const neverEmpty = NEVER_EMPTY.has(this.ground.rotation(rotationId)?.category ?? '');
    const demands = this.demands(rotationId, date, pgyOn(person, date));
    const found = demands.map(({ pgys, minPeople }) => ({ have: this.on(rotationId, date, pgys) - this.own(person, rotationId, date), least: minPeople, neverEmpty }));
    const [worst] = found.sort((a, b) => a.have - a.least - (b.have - b.least));
    return worst ?? { have: this.on(rotationId, date, null) - this.own(person, rotationId, date), least: null, neverEmpty };
  }

  /** Who else has an activity at that time of the day. */
  others(activityId: Id, date: LocalDate, half: 'am' | 'pm' | 'day', but: Id): number {
    return this.remembered(`others ${activityId} ${date} ${half} ${but}`, () => {
      const same = (one: { activityId: Id; date: LocalDate; half: string }): boolean => one.activityId === activityId && one.date === date && (one.half === half || one.half === 'day' || half === 'day');
      return [...this.people.keys()].filter((id) => id !== but && this.ground.dutiesOf(id).some(same)).length;
    });
  }

  private demands(rotationId: Id, date: LocalDate, pgy: number | null): CoverageOfYear[] {
    const { coverage, blocks } = this.ground.schedule.catalog;
    const block = blocks.find(({ period }) => contains(period, date));
    const counts = ({ pgys }: CoverageOfYear): boolean => pgys === null || (pgy !== null && pgys.includes(pgy));
    return coverage.filter((one) => one.rotationId === rotationId && one.status === 'confirmed' && (one.blockId === null || one.blockId === block?.id) && counts(one));
  }

  private on(rotationId: Id, date: LocalDate, pgys: readonly number[] | null): number {
    return this.remembered(`on ${rotationId} ${date} ${pgys?.join() ?? ''}`, () => {
      return [...this.people.values()].filter((one) => {
        const pgy = pgyOn(one, date);
        return (pgys === null || (pgy !== null && pgys.includes(pgy))) && this.own(one, rotationId, date) === 1;
      }).length;
    });
  }

  /** 1: they are on it that day, by their stay or put there by hand, and not away for the whole of it. */
  private own({ id }: PersonOfProgram, rotationId: Id, date: LocalDate): number {
    return this.remembered(`own ${id} ${rotationId} ${date}`, () => {
      const away = this.ground.awayOn(id, date);
      if (away.am && away.pm) return 0;
      const stays = this.ground.schedule.stays.some((stay) => stay.personId === id && stay.rotationId === rotationId && contains(stay.period, date));
      if (stays) return this.handedOver(id, date) ? 0 : 1;
      const doneThere = new Set(this.ground.rotation(rotationId)?.pattern.map(({ activityId }) => activityId));
      return this.ground.dutiesOf(id).some((duty) => duty.id !== null && duty.date === date && doneThere.has(duty.activityId)) ? 1 : 0;
    });
  }

  /** Both halves were given to somebody else. */
  private handedOver(id: Id, date: LocalDate): boolean {
    const freed = this.ground.schedule.handDuties.filter((one) => one.personId === id && one.date === date && one.activityId === null).map(({ half }) => half);
    return freed.includes('day') || (freed.includes('am') && freed.includes('pm'));
  }

  private remembered(key: string, count: () => number): number {
    const known = this.counted.get(key);
    if (known !== undefined) return known;
    const found = count();
    this.counted.set(key, found);
    return found;
  }
}

export function pgyOn(person: Pick<PersonOfProgram, 'pgyPeriods'>, date: LocalDate): number | null {
  return pgyOf(person, { start: date, end: addDays(date, 1) })?.pgy ?? null;
}
