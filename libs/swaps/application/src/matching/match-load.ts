import type { PersonOfProgram } from '@housestaff/assignments/application';
import { contains, type Id } from '@housestaff/kernel';
import { tally, type TalliedDuty, type TallyOf } from '@housestaff/planning/domain';
import type { LoadFacts, SwapPart } from '@housestaff/swaps/domain';
import type { MatchGround } from './match-ground';

/** The first that the program's people have any of at all. */
const MEASURES = [
  { id: 'points', unitName: 'call point' },
  { id: 'nights', unitName: 'night' },
  { id: 'weekends', unitName: 'weekend' },
] as const;

/** Who carries how much this year, and how a swap would change it. */
export class MatchLoads {
  private readonly measure: (typeof MEASURES)[number];
  private readonly averages = new Map<string, number>();
  private readonly activities: ReadonlyMap<Id, { readonly dutyKind: string; readonly category: string }>;

  /** `tallies`: of the year, as the fairness page counts them. */
  constructor(
    private readonly ground: MatchGround,
    private readonly tallies: ReadonlyMap<Id, TallyOf>,
  ) {
    const any = (id: string): boolean => [...tallies.values()].some((own) => (own.get(id) ?? 0) > 0);
    this.measure = MEASURES.find(({ id }) => any(id)) ?? MEASURES[2];
    this.activities = new Map(ground.schedule.catalog.activities.map((one) => [one.id, one]));
  }

  of(candidate: PersonOfProgram, gets: SwapPart, gives: SwapPart | null): LoadFacts {
    const now = this.carried(candidate.id);
    const after = Math.max(0, now + this.weightOf(gets) - (gives ? this.weightOf(gives) : 0));
    return { now, after, peers: this.average(candidate), unitName: this.measure.unitName };
  }

  private carried(personId: Id): number {
    return this.tallies.get(personId)?.get(this.measure.id) ?? 0;
  }

  private average(person: PersonOfProgram): number {
    const { ground } = this;
    const key = ground.classOf(person, ground.today);
    const known = this.averages.get(key);
    if (known !== undefined) return known;
    const peers = ground.schedule.people.filter((one) => one.active && ground.classOf(one, ground.today) === key);
    const average = peers.reduce((sum, { id }) => sum + this.carried(id), 0) / Math.max(1, peers.length);
    this.averages.set(key, average);
    return average;
  }

  /** What the duties in it count for whoever has it now. */
  private weightOf(part: SwapPart): number {
    const { personId, period } = part;
    const own = this.ground.dutiesOf(personId).filter((duty) => contains(period, duty.date) && (part.kind === 'stay' || duty.activityId === part.activityId));
    const tallied = own.flatMap<TalliedDuty>(({ activityId, date, during, zone }) => {
      const activity = this.activities.get(activityId);
      return activity ? [{ personId, date, during, zone, kind: activity.dutyKind, category: activity.category }] : [];
    });
    return tally(tallied, this.ground.schedule.catalog.holidays).get(personId)?.get(this.measure.id) ?? 0;
  }
}
