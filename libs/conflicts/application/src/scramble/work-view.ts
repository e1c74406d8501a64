import type { OpenWork } from '@housestaff/conflicts/domain';
import { addDays, daysWords, dayWords, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import type { ScrambleGround } from './scramble-ground';

/** One thing that is left open, as people read it. Days half-open. */
export interface WorkView {
  readonly key: string;
  readonly kind: 'duty' | 'stay';
  /** "In-house call". */
  readonly name: string;
  readonly code: string;
  readonly colour: string;
  readonly activityId: Id | null;
  readonly rotationId: Id | null;
  readonly rotationName: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly half: 'am' | 'pm' | 'day';
  readonly start: string | null;
  readonly end: string | null;
}

export function workView(work: OpenWork, ground: ScrambleGround): WorkView {
  const [from, to] = [periodOf(work).start, periodOf(work).end];
  if (work.kind === 'stay') {
    const rotation = ground.rotation(work.stay.rotationId);
    const about = { name: rotation?.name ?? 'A rotation', code: rotation?.abbreviation ?? '', colour: rotation?.colour ?? 'elec' };
    return { ...about, key: work.key, kind: 'stay', activityId: null, rotationId: work.stay.rotationId, rotationName: rotation?.name ?? null, from, to, half: 'day', start: null, end: null };
  }
  const { activityId, rotationId, during } = work.duty;
  const activity = ground.activity(activityId);
  const about = { name: activity?.name ?? 'A duty', code: activity?.code ?? '', colour: activity?.colour ?? 'elec' };
  const times = { start: instant(during?.start), end: instant(during?.end) };
  return { ...about, key: work.key, kind: 'duty', activityId, rotationId, rotationName: ground.rotation(rotationId)?.name ?? null, from, to, half: work.half, ...times };
}

export function periodOf(work: OpenWork): DateRange {
  return work.kind === 'stay' ? work.period : { start: work.date, end: addDays(work.date, 1) };
}

/** "In-house call, 22 Nov 2026"; "Clinic, 22 Nov 2026, morning". */
export function labelOf(work: OpenWork, ground: ScrambleGround): string {
  if (work.kind === 'stay') return `${ground.rotation(work.stay.rotationId)?.name ?? 'A rotation'}, ${daysWords(work.period)}`;
  const name = ground.activity(work.duty.activityId)?.name ?? 'A duty';
  return `${name}, ${dayWords(work.date)}${work.half === 'day' ? '' : work.half === 'am' ? ', morning' : ', afternoon'}`;
}

function instant(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
