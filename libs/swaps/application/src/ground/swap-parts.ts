import type { EffectiveSchedule, RotationOfProgram } from '@housestaff/assignments/application';
import type { Half } from '@housestaff/assignments/domain';
import { dateRange, daysBetween, daysWords, instantAt, InvalidValue, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { UnknownReference } from '@housestaff/program/domain';
import type { StayPart, SwapPart } from '@housestaff/swaps/domain';

/** One side of a swap as people name it; days half-open. */
export interface PartInput {
  readonly kind: SwapPart['kind'];
  readonly rotationId?: Id;
  readonly activityId?: Id;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly half?: Half;
  readonly personId?: Id;
}

/** Longer stretches are a matter of planning. */
const MOST_DAYS = 92;
const HALF_WORDS: Readonly<Record<Half, string>> = { am: ' (morning)', pm: ' (afternoon)', day: '' };

/** Throws InvalidValue and UnknownReference that name the field. */
export function partOf(input: PartInput, personId: Id, schedule: EffectiveSchedule, at: 'gives' | 'takes'): SwapPart {
  if (input.personId && input.personId !== personId) throw new InvalidValue(`${at}.personId`, input.personId, at === 'gives' ? 'whoever gives it away' : 'whoever it comes from');
  const period = periodOf(input, at);
  if (input.kind === 'stay') {
    const rotation = schedule.catalog.rotations.find(({ id }) => id === input.rotationId);
    if (!rotation) throw new UnknownReference(`${at}.rotationId`, 'rotation', input.rotationId ?? '');
    return stayPart(personId, rotation, period);
  }
  return { ...dutyWords(input.activityId ?? '', input.half ?? 'day', period, schedule, at), personId };
}

export function stayPart(personId: Id, { id, abbreviation }: Pick<RotationOfProgram, 'id' | 'abbreviation'>, period: DateRange): StayPart {
  return { kind: 'stay', personId, period, rotationId: id, label: `${abbreviation}, ${daysWords(period)}` };
}

export function dutyWords(activityId: Id, half: Half, period: DateRange, { catalog }: EffectiveSchedule, at = 'follows') {
  const activity = catalog.activities.find(({ id }) => id === activityId);
  if (!activity) throw new UnknownReference(`${at}.activityId`, 'activity', activityId);
  // A night begins in the afternoon as the grid counts; nobody calls it that.
  const when = activity.dutyKind === 'day' ? HALF_WORDS[half] : '';
  return { kind: 'duty' as const, period, activityId, half, label: `${activity.name}${when}, ${daysWords(period)}` };
}

/** When it begins: the duty's own time, else midnight, of an afternoon noon. */
export function beginsAt(part: SwapPart, { catalog, duties }: EffectiveSchedule): Date {
  const { start } = part.period;
  const duty = part.kind === 'duty' ? duties.find((one) => one.personId === part.personId && one.date === start && one.activityId === part.activityId && one.half === part.half) : undefined;
  const minute = part.kind === 'duty' && part.half === 'pm' ? 12 * 60 : 0;
  return new Date(duty?.during?.start ?? instantAt(start, minute, duty?.zone ?? catalog.program.zone));
}

export function firstOf(parts: readonly (SwapPart | null)[], schedule: EffectiveSchedule): Date {
  return new Date(Math.min(...parts.flatMap((part) => (part ? [beginsAt(part, schedule).getTime()] : []))));
}

function periodOf({ from, to }: PartInput, at: string): DateRange {
  const days = daysBetween(from, to);
  if (days <= 0) throw new InvalidValue(`${at}.to`, to, `a day after ${from}`);
  if (days > MOST_DAYS) throw new InvalidValue(`${at}.to`, to, `a day at most ${MOST_DAYS} days after ${from}`);
  return dateRange(from, to);
}
