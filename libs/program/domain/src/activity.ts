import { InvalidValue, type Id } from '@housestaff/kernel';
import { TimesInverted, TimesOverlap } from './program.errors';

/** Minutes after local midnight; an end over 1440 is on the next day. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

export interface ActivityTimes {
  readonly am?: TimeSpan | null;
  readonly pm?: TimeSpan | null;
  /** For a day whose two halves hold the same activity, and for whole-day and night activities. */
  readonly day?: TimeSpan | null;
}

export const ACTIVITY_CATEGORIES = ['clinical', 'educational', 'administrative', 'time-off'] as const;
export const PLACES = ['in-house', 'at-home', 'none'] as const;
export const DUTY_KINDS = ['day', 'night-float', 'call', 'backup', 'post-call', 'off', 'moonlighting'] as const;
export type ActivityCategory = (typeof ACTIVITY_CATEGORIES)[number];
export type Place = (typeof PLACES)[number];
export type DutyKind = (typeof DUTY_KINDS)[number];

/** What a person does in a time range. */
export interface Activity {
  readonly id: Id;
  readonly programId: Id;
  readonly code: string;
  readonly name: string;
  readonly category: ActivityCategory;
  readonly place: Place;
  readonly dutyKind: DutyKind;
  readonly countsHours: boolean;
  /** At-home call and backup may stand beside other duties. */
  readonly mayOverlap: boolean;
  readonly supervises: boolean;
  readonly colour: string;
  /** Null: no times yet. Duty-hour rules then answer not-assessable. */
  readonly times: ActivityTimes | null;
  readonly version: number;
}

/** The longest that one span may last: a weekend of at-home call. */
const LONGEST = 72 * 60;

/** Throws `TimesInverted` where a span ends before it starts, `TimesOverlap` where am goes on in pm, `InvalidValue` where it is no time of day. */
export function checkTimes(code: string, times: ActivityTimes | null): void {
  for (const half of ['am', 'pm', 'day'] as const) {
    const span = times?.[half];
    if (span) checkSpan(code, half, span);
  }
  if (times?.am && times.pm && times.am.end > times.pm.start) throw new TimesOverlap(code, times.am, times.pm);
}

function checkSpan(code: string, half: string, span: TimeSpan): void {
  const field = `times.${half} of ${code}`;
  if (!Number.isInteger(span.start) || span.start < 0 || span.start >= 1440) throw new InvalidValue(`${field}.start`, span.start, 'minutes after midnight, 0 to 1439');
  if (!Number.isInteger(span.end) || span.end > span.start + LONGEST) throw new InvalidValue(`${field}.end`, span.end, 'at most 72 hours after the start');
  if (span.end <= span.start) throw new TimesInverted(code, half, span);
}
