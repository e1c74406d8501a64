import type { PartToGive, SwapPart, SwapPartInput } from '@housestaff/api-client';
import { dayRange } from '@/shell/dates';

/** What is sent of a part: the days and what it is. */
export function partInput({ kind, from, to, rotationId, activityId, half }: SwapPart): SwapPartInput {
  return kind === 'stay' ? { kind, from, to, rotationId } : { kind, from, to, activityId, half };
}

export function samePart(one: SwapPart, other: SwapPart): boolean {
  return one.kind === other.kind && one.from === other.from && one.to === other.to && one.rotationId === other.rotationId && one.activityId === other.activityId && one.half === other.half;
}

/** What a link from another page names: a day and an activity's code, or a rotation's abbreviation. */
export interface Wanted {
  date: string | null;
  code: string | null;
  half: string | null;
}

/** The part that a link means; undefined: it is not, or no longer, there. */
export function wantedPart(parts: readonly PartToGive[], { date, code, half }: Wanted): PartToGive | undefined {
  if (!date || !code) return undefined;
  return parts.find((one) => one.code === code && one.part.from <= date && date < one.part.to && (!half || one.part.kind === 'stay' || one.part.half === half));
}

/** Only some days of it, `to` out. */
export function narrowed(whole: PartToGive, from: string, to: string): PartToGive {
  const isWhole = from === whole.part.from && to === whole.part.to;
  return isWhole ? whole : { ...whole, part: { ...whole.part, from, to, label: `${whole.code}, ${dayRange(from, to)}` } };
}

/** The stay that these days are of. */
export function wholeOf({ part }: PartToGive, parts: readonly PartToGive[]): PartToGive | undefined {
  return parts.find((one) => one.part.kind === 'stay' && part.kind === 'stay' && one.part.rotationId === part.rotationId && one.part.from <= part.from && part.to <= one.part.to);
}
