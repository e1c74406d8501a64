import { addDays, instantAt, localDateOf, minuteOfDayOf, type MinuteOfDay } from '@housestaff/kernel';

/** When e-mail and SMS wait, by the program's clocks: from 22:00 to 07:00 as well as from 12:00 to 13:00. */
export interface QuietHours {
  readonly from: MinuteOfDay;
  readonly to: MinuteOfDay;
}

/** When the daily summary leaves. */
export const DIGEST_AT: MinuteOfDay = 7 * 60;
/** What is written in the last moment before a summary belongs into it: it leaves a little later. */
export const DIGEST_GRACE_MS = 60_000;

/** The instant itself, or the end of the quiet hours that it falls into. Hours that begin when they end are none. */
export function afterQuiet(instant: number, quiet: QuietHours | null, zone: string): number {
  if (quiet === null || quiet.from === quiet.to) return instant;
  const minute = minuteOfDayOf(instant, zone);
  const overnight = quiet.from > quiet.to;
  const inside = overnight ? minute >= quiet.from || minute < quiet.to : minute >= quiet.from && minute < quiet.to;
  if (!inside) return instant;
  const today = localDateOf(instant, zone);
  const ends = overnight && minute >= quiet.from ? addDays(today, 1) : today;
  return Math.max(instant, instantAt(ends, quiet.to, zone));
}

/** The next time, strictly later, at which a summary closes. */
export function nextDigest(instant: number, zone: string): number {
  const today = localDateOf(instant, zone);
  const due = instantAt(today, DIGEST_AT, zone);
  return due > instant ? due : instantAt(addDays(today, 1), DIGEST_AT, zone);
}
