import type { EventAudience, InstitutionalEvent } from '@housestaff/api-client';
import { addDays } from '@/shell/dates';

export type Effect = InstitutionalEvent['effect'];
export type AudienceKind = NonNullable<EventAudience['kinds']>[number];
export type EventBody = Omit<InstitutionalEvent, 'id' | 'version'>;

export const AUDIENCE_KINDS = [
  { value: 'resident', label: 'Residents' },
  { value: 'faculty', label: 'Faculty' },
  { value: 'staff', label: 'Staff' },
  { value: 'student', label: 'Students' },
] as const satisfies readonly { value: AudienceKind; label: string }[];
export const PGYS = [1, 2, 3, 4, 5] as const;

/** An event as it is filled in: the last day is in it, and no kind and no PGY mean all. */
export interface EventForm {
  name: string;
  first: string;
  last: string;
  half: 'day' | 'am' | 'pm';
  effect: Effect;
  activityId: string | null;
  kinds: AudienceKind[];
  pgys: number[];
}

export const blankEvent = (day: string): EventForm => ({ name: '', first: day, last: day, half: 'day', effect: 'closed', activityId: null, kinds: [], pgys: [] });

export function eventFormOf({ name, from, to, half, effect, activityId, audience }: InstitutionalEvent): EventForm {
  return { name, first: from, last: addDays(to, -1), half: half ?? 'day', effect, activityId, kinds: [...(audience?.kinds ?? [])], pgys: [...(audience?.pgys ?? [])] };
}

function audienceOf({ effect, kinds, pgys }: EventForm): EventAudience | null {
  if (effect === 'closed') return null;
  const audience = { ...(kinds.length > 0 ? { kinds } : {}), ...(pgys.length > 0 && asksResidents(kinds) ? { pgys } : {}) };
  return Object.keys(audience).length > 0 ? audience : null;
}

/** Only residents have a PGY. */
export const asksResidents = (kinds: readonly string[]): boolean => kinds.length === 0 || kinds.includes('resident');

/** What is sent: only protected time has an activity, and what is closed is closed for everyone. */
export function eventBodyOf(form: EventForm): EventBody {
  const { name, first, last, half, effect, activityId } = form;
  return { name: name.trim(), from: first, to: addDays(last, 1), half: half === 'day' ? null : half, effect, activityId: effect === 'protected' ? activityId : null, audience: audienceOf(form) };
}

/** What is still missing, in words; null when it can be saved. */
export function eventLacks({ name, first, last, effect, activityId }: EventForm): string | null {
  if (name.trim() === '') return 'Name the event first';
  if (!first || !last) return 'Give its days';
  if (last < first) return 'The last day is before the first';
  return effect === 'protected' && !activityId ? 'Choose what people do in it' : null;
}

const listed = (words: readonly string[]): string => (words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`);

/** "PGY-1 and PGY-2 residents"; "everyone". */
export function audienceSaid(audience: EventAudience | null): string {
  const kinds = AUDIENCE_KINDS.filter(({ value }) => audience?.kinds?.includes(value)).map(({ label }) => label.toLowerCase());
  const pgys = [...(audience?.pgys ?? [])].sort().map((pgy) => `PGY-${pgy}`);
  if (kinds.length + pgys.length === 0) return 'everyone';
  if (pgys.length === 0) return listed(kinds);
  const others = kinds.filter((kind) => kind !== 'residents');
  return others.length > 0 ? `${listed(pgys)} residents, ${listed(others)}` : `${listed(pgys)} residents`;
}

const HALVES = { am: 'mornings', pm: 'afternoons' } as const;

/** "Clinics closed, mornings"; "Retreat for PGY-1 residents". */
export function effectSaid({ effect, half, audience }: Pick<EventBody, 'effect' | 'half' | 'audience'>, activity: string | null): string {
  const when = half ? `, ${HALVES[half]}` : '';
  if (effect === 'closed') return `Clinics and electives closed${when}`;
  if (effect === 'protected') return `${activity ?? 'Protected time'} for ${audienceSaid(audience)}${when}`;
  return `Shown only, to ${audienceSaid(audience)}${when}`;
}
