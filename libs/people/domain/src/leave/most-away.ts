import { addDays, contains, eachDay, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { isAway, type Absence } from '../absence';
import { pgyOn, type Person } from '../person';
import type { AskedLeave, Place } from './asked-leave';
import type { MostAway } from './leave-policy';

/** Who is away, and what they are. */
export interface AwayGround {
  /** Everyone's leave of any status, touching the days asked for. */
  readonly away: readonly AwayLeave[];
  /** All who may be away with the person, and the person. */
  readonly people: readonly Member[];
  /** Everyone's, touching the days asked for. */
  readonly places: readonly Place[];
}

type Member = Pick<Person, 'id' | 'kind' | 'pgyPeriods'>;

/** More of a group would be away than may be. */
export interface Crowding {
  readonly rule: MostAway;
  /** As it is said: "the PGY-2 residents". */
  readonly group: string;
  /** With the person who asks, in the worst half-day. */
  readonly away: number;
  readonly others: readonly Id[];
  /** From the first such day through the last. */
  readonly period: DateRange;
}

type AwayLeave = Pick<Absence, 'personId' | 'period' | 'startsPm' | 'endsAm' | 'status' | 'blocking'>;

const HALVES = ['am', 'pm'] as const;

/** Whether leave keeps somebody from being counted on: approved, or expected, and freeing from duty. */
export function isMissing({ status, blocking }: Pick<Absence, 'status' | 'blocking'>): boolean {
  return blocking && (status === 'approved' || status === 'anticipated');
}

/** The rules that leave would break by there being too many away, half-day by half-day. */
export function crowdings(asked: AskedLeave, rules: readonly MostAway[], ground: AwayGround): Crowding[] {
  const others = ground.away.filter((one) => isMissing(one) && one.personId !== asked.personId);
  return rules.flatMap((rule) => {
    const members = new Membership(rule, ground);
    const crowded = eachDay(asked.period).flatMap((date) => {
      if (!members.has(asked.personId, date)) return [];
      return HALVES.filter((half) => isAway(asked, date, half)).flatMap((half) => {
        const away = new Set(others.filter((one) => isAway(one, date, half) && members.has(one.personId, date)).map((one) => one.personId));
        return away.size >= rule.most ? [{ date, away }] : [];
      });
    });
    return crowded.length === 0 ? [] : [crowdingOf(rule, members.words, crowded)];
  });
}

function crowdingOf(rule: MostAway, group: string, crowded: readonly { date: LocalDate; away: ReadonlySet<Id> }[]): Crowding {
  const dates = crowded.map((one) => one.date);
  return {
    rule,
    group,
    away: Math.max(...crowded.map((one) => one.away.size)) + 1,
    others: [...new Set(crowded.flatMap((one) => [...one.away]))],
    period: { start: dates[0]!, end: addDays(dates.at(-1)!, 1) },
  };
}

/** Who is in a group on a day. */
class Membership {
  private readonly people: ReadonlyMap<Id, Member>;
  private readonly there: readonly Place[];

  constructor(
    private readonly rule: MostAway,
    { people, places }: AwayGround,
  ) {
    this.people = new Map(people.map((one) => [one.id, one]));
    this.there = places.filter((one) => one.rotationId === rule.rotationId);
  }

  has(personId: Id, date: LocalDate): boolean {
    const person = this.people.get(personId);
    if (!person) return false;
    const { among, pgy } = this.rule;
    if (among === 'everyone') return true;
    if (among === 'residents') return person.kind === 'resident';
    if (among === 'faculty') return person.kind === 'faculty';
    if (among === 'pgy') return pgyOn(person, date) === pgy;
    return this.there.some((one) => one.personId === personId && contains(one.period, date));
  }

  get words(): string {
    const { among, pgy } = this.rule;
    if (among === 'pgy') return `the PGY-${pgy} residents`;
    if (among === 'rotation') return `those on ${this.there[0]?.rotation ?? 'the rotation'}`;
    return { everyone: 'everyone', residents: 'the residents', faculty: 'the faculty' }[among];
  }
}
