import type { ActivityTimes, TimeSpan } from '@housestaff/api-client';

export const PARTS = [
  ['am', 'Morning'],
  ['pm', 'Afternoon'],
  ['day', 'Whole day or night'],
] as const;

export type Part = (typeof PARTS)[number][0];

/** Minutes after midnight as a clock shows them: 1860 is "07:00". */
export function clockOf(minutes: number): string {
  const rest = minutes % 1440;
  return `${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`;
}

function minutesOf(clock: string): number | null {
  const match = /^(\d{2}):(\d{2})$/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : null;
}

/** Two clocks as a span. An end at or before the start is on the next day. Null while one is missing. */
export function spanOf(start: string, end: string): TimeSpan | null {
  const from = minutesOf(start);
  const to = minutesOf(end);
  if (from === null || to === null) return null;
  return { start: from, end: to <= from ? to + 1440 : to };
}

export function spanWords(span: TimeSpan): string {
  return `${clockOf(span.start)} – ${clockOf(span.end)}${span.end > 1440 ? ' next day' : ''}`;
}

/** "06:00 – 18:00", or each half; null where there are no times at all. */
export function timesWords(times: ActivityTimes | null): string | null {
  const given = PARTS.flatMap(([part, label]) => {
    const span = times?.[part];
    return span ? [`${part === 'day' ? '' : `${label} `}${spanWords(span)}`] : [];
  });
  return given.length > 0 ? given.join(', ') : null;
}
