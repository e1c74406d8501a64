import type { DateRange, Id } from '@housestaff/kernel';
import type { DutyHistory } from './duty-history';
import type { RulePack } from './rule-pack';
import { epochDayOf } from './zone-days';

/** Days over which one average is taken: one rotation's, four weeks or a month at most. Epoch days, half-open. */
export interface AveragingWindow {
  readonly rotationId: Id | null;
  readonly from: number;
  readonly to: number;
}

/**
 * A stay no longer than four weeks is averaged alone. A longer one is cut where the calendar's four weeks or months
 * end, so that no light rotation dilutes a heavy one, and what is left at its ends stands alone as well.
 * Time between stays is averaged like a rotation of its own.
 */
export function averagingWindows(history: DutyHistory, pack: RulePack): AveragingWindow[] {
  const cuts = calendarCuts(history.blocks, pack);
  return withGaps(merged(history), history).flatMap((stay) => cut(stay, cuts, pack.averaging.days));
}

/** Stays in order; one rotation in two stays side by side is one stay. */
function merged({ stays, period }: DutyHistory): AveragingWindow[] {
  const [first, end] = [epochDayOf(period.start), epochDayOf(period.end)];
  const ordered = stays
    .map((stay) => ({ rotationId: stay.rotationId, from: Math.max(first, epochDayOf(stay.period.start)), to: Math.min(end, epochDayOf(stay.period.end)) }))
    .filter((stay) => stay.from < stay.to)
    .sort((a, b) => a.from - b.from);
  const result: { rotationId: Id | null; from: number; to: number }[] = [];
  for (const stay of ordered) {
    const last = result.at(-1);
    if (last?.to === stay.from && last.rotationId === stay.rotationId) last.to = stay.to;
    else result.push(stay);
  }
  return result;
}

function withGaps(stays: readonly AveragingWindow[], { period }: DutyHistory): AveragingWindow[] {
  const result: AveragingWindow[] = [];
  let day = epochDayOf(period.start);
  for (const stay of stays) {
    if (day < stay.from) result.push({ rotationId: null, from: day, to: stay.from });
    result.push(stay);
    day = stay.to;
  }
  const end = epochDayOf(period.end);
  if (day < end) result.push({ rotationId: null, from: day, to: end });
  return result;
}

function cut(stay: AveragingWindow, cuts: readonly number[], longest: number): AveragingWindow[] {
  if (stay.to - stay.from <= longest) return [stay];
  const isOutside = cuts.length === 0 || stay.to <= cuts[0]! || cuts.at(-1)! <= stay.from;
  if (isOutside) return pieces(stay, longest);
  const borders = [stay.from, ...cuts.filter((day) => stay.from < day && day < stay.to), stay.to];
  return borders.slice(1).map((to, n) => ({ ...stay, from: borders[n]!, to }));
}

/** Without a calendar to cut by, some days from its first at a time. */
export function pieces({ rotationId, from, to }: AveragingWindow, length: number): AveragingWindow[] {
  const count = Math.ceil((to - from) / length);
  return Array.from({ length: count }, (_, n) => ({ rotationId, from: from + n * length, to: Math.min(to, from + (n + 1) * length) }));
}

/** Days where an average of the calendar begins or ends: a month or four weeks, or as many short blocks as make them. */
function calendarCuts(blocks: readonly DateRange[], { averaging }: RulePack): number[] {
  const cuts: number[] = [];
  let from: number | undefined;
  for (const block of blocks) {
    const [start, end] = [epochDayOf(block.start), epochDayOf(block.end)];
    if (from === undefined || end - from > averaging.longestMonth) cuts.push((from = start));
    while (end - from > averaging.longestMonth) cuts.push((from += averaging.days));
    if (end - from < averaging.days) continue;
    cuts.push(end);
    from = undefined;
  }
  if (from !== undefined) cuts.push(epochDayOf(blocks.at(-1)!.end));
  return [...new Set(cuts)];
}
