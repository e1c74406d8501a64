import { Injectable } from '@nestjs/common';
import { ScheduleFigures, ScheduleReader, toChanges, type SupervisionCell } from '@housestaff/assignments/application';
import type { OpenDuty, OpenWork } from '@housestaff/conflicts/domain';
import { addDays, eachDay, weekday, type Id, type LocalDate } from '@housestaff/kernel';
import type { ScrambleGround } from './scramble-ground';
import { Presences } from './presence';
import { periodOf } from './work-view';
import { takenFrom } from './work-changes';

/** Whether somebody must step in, and what it takes. */
export interface Need {
  readonly mustFill: boolean;
  /** Why, or why not. */
  readonly words: string;
  /** Certifications and procedures that it asks for. */
  readonly requires: readonly string[];
}

const USUAL_WEEKS = 4;

/** What each open thing needs: the least that is set, else what is usual, else what never stands empty. No figure is invented. */
@Injectable()
export class Needs {
  constructor(
    private readonly figures: ScheduleFigures,
    private readonly reader: ScheduleReader,
  ) {}

  async of(ground: ScrambleGround): Promise<ReadonlyMap<string, Need>> {
    const presences = new Presences(ground);
    const short = await this.shortOfAttendings(ground);
    return new Map(ground.work.map((work) => [work.key, { ...needOf(work, ground, presences, short), requires: requiredFor(work, ground) }]));
  }

  /** Half-days in which too few attendings would be there for the learners, once this one is gone. */
  private async shortOfAttendings({ schedule, person, work }: ScrambleGround): Promise<readonly SupervisionCell[]> {
    const [first, last] = [work[0], work.at(-1)];
    if (person.kind !== 'faculty' || !first || !last) return [];
    const changes = toChanges(work.flatMap((one) => takenFrom(person.id, one)), schedule, 'manual');
    const days = [...new Set(work.flatMap((one) => eachDay(periodOf(one))))].sort();
    const cells = await this.figures.supervisionOf(this.reader.hypothetical(schedule, changes), days);
    return cells.filter(({ have, need }) => have < need);
  }
}

type Judged = Omit<Need, 'requires'>;

function needOf(work: OpenWork, ground: ScrambleGround, presences: Presences, short: readonly SupervisionCell[]): Judged {
  const unwatched = supervisionNeed(work, ground, short);
  if (unwatched) return unwatched;
  if (work.kind === 'stay') return stayNeed(work.stay.rotationId, eachDay(work.period), ground, presences);
  const activity = ground.activity(work.duty.activityId);
  if (activity && activity.category !== 'clinical') return { mustFill: false, words: 'Nobody has to step in for it' };
  if (activity && activity.dutyKind !== 'day') return nightNeed(work, ground, presences);
  return dayNeed(work, ground, presences);
}

function supervisionNeed(work: OpenWork, ground: ScrambleGround, short: readonly SupervisionCell[]): Judged | null {
  if (work.kind === 'duty' && !ground.activity(work.duty.activityId)?.supervises) return null;
  const { start, end } = periodOf(work);
  const half = work.kind === 'duty' ? work.half : 'day';
  const cell = short.find((one) => start <= one.date && one.date < end && (half === 'day' || one.half === half));
  return cell ? { mustFill: true, words: `Supervision is short: ${cell.have} of ${cell.need} attendings` } : null;
}

/** By the day on which the fewest are there. */
function stayNeed(rotationId: Id, days: readonly LocalDate[], ground: ScrambleGround, presences: Presences): Judged {
  const name = ground.rotation(rotationId)?.name ?? 'it';
  const each = days.map((date) => presences.without(ground.person, rotationId, date));
  const worst = each.sort((a, b) => a.have - (a.least ?? 0) - (b.have - (b.least ?? 0)))[0];
  if (!worst) return { mustFill: false, words: 'Nothing is short' };
  const { have, least, neverEmpty } = worst;
  if (least !== null) return have < least ? { mustFill: true, words: `${name} is short: ${have} of at least ${least}` } : { mustFill: false, words: `Nothing is short: ${people(have)} on ${name}, at least ${least}` };
  if (neverEmpty && have === 0) return { mustFill: true, words: `Nobody else is on ${name}` };
  return { mustFill: false, words: have === 0 ? `No minimum is set for ${name}` : `Nothing is short: ${people(have)} on ${name}, no minimum is set` };
}

/** The service of a rotation is looked at by its people; a clinic or another half-day beside it by who else has it. */
function dayNeed({ duty, half }: OpenDuty, ground: ScrambleGround, presences: Presences): Judged {
  const rotation = ground.rotation(duty.rotationId);
  const cells = rotation?.pattern ?? [];
  const own = cells.filter(({ activityId }) => activityId === duty.activityId).length;
  if (rotation && 2 * own > cells.length) return stayNeed(rotation.id, [duty.date], ground, presences);
  const others = presences.others(duty.activityId, duty.date, half, ground.person.id);
  return { mustFill: false, words: `Nothing is short: ${others === 0 ? 'nobody else' : others === 1 ? '1 other' : `${others} others`} then, no minimum is set` };
}

/** Call and nights: as many as there usually are on that day of the week. */
function nightNeed({ duty, half }: OpenDuty, ground: ScrambleGround, presences: Presences): Judged {
  const others = presences.others(duty.activityId, duty.date, half, ground.person.id);
  const usual = usualOn(duty.activityId, duty.date, ground);
  if (others === 0) return { mustFill: true, words: 'Nobody else has it' };
  if (others < usual) return { mustFill: true, words: `${others} of usually ${usual} have it` };
  return { mustFill: false, words: `Nothing is short: ${others === 1 ? '1 other has' : `${others} others have`} it` };
}

/** The commonest number of people that have it on that weekday, four weeks before and after; the person who is out counts where they are in. */
function usualOn(activityId: Id, date: LocalDate, { schedule }: ScrambleGround): number {
  const [from, to] = [addDays(date, -7 * USUAL_WEEKS), addDays(date, 7 * USUAL_WEEKS)];
  const days = new Map<LocalDate, number>();
  for (const duty of schedule.duties) {
    if (duty.activityId !== activityId || duty.date < from || duty.date > to || duty.date === date || weekday(duty.date) !== weekday(date)) continue;
    days.set(duty.date, (days.get(duty.date) ?? 0) + 1);
  }
  const counts = new Map<number, number>();
  for (const count of days.values()) counts.set(count, (counts.get(count) ?? 0) + 1);
  return [...counts].sort(([a, times], [b, others]) => others - times || a - b)[0]?.[0] ?? 0;
}

function requiredFor(work: OpenWork, ground: ScrambleGround): string[] {
  const asks = work.kind === 'stay' ? ground.rotation(work.stay.rotationId) : ground.activity(work.duty.activityId);
  return (asks?.requires ?? []).map(({ name }) => name);
}

const people = (count: number): string => (count === 1 ? '1 other is' : `${count} others are`);
