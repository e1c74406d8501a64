import { daysBetween } from '@/shell/dates';

/** Days of a year as shares of a drawing's width. */
export interface YearScale {
  readonly from: string;
  readonly days: number;
}

export interface Days {
  readonly from: string;
  readonly to: string;
}

export function yearScale(weeks: readonly Days[]): YearScale {
  const from = weeks[0]?.from ?? '';
  return { from, days: Math.max(1, daysBetween(from, weeks.at(-1)?.to ?? from)) };
}

/** 0 to 1 within the year. */
export function shareOf(day: string, scale: YearScale): number {
  return Math.min(1, Math.max(0, daysBetween(scale.from, day) / scale.days));
}

/** Where some days stand, as CSS. */
export function placeOf({ from, to }: Days, scale: YearScale): { left: string; width: string } {
  const left = shareOf(from, scale);
  return { left: `${left * 100}%`, width: `${(shareOf(to, scale) - left) * 100}%` };
}

/** The block that a day falls into. */
export function blockAt<T extends Days>(blocks: readonly T[], day: string): T | undefined {
  return blocks.find((block) => block.from <= day && day < block.to);
}
