import type { DateToken } from './date-tokens';

/** A day as written: parts may be missing. `swap` when day and month could change places (7/8). */
export interface WrittenDay {
  readonly month: number | null;
  readonly day: number;
  readonly year: number | null;
  readonly swap: boolean;
}

export interface WrittenRange {
  readonly first: WrittenDay;
  readonly last: WrittenDay;
}

export interface WrittenDates {
  readonly ranges: readonly WrittenRange[];
  /** A month, a dash or a number that leads nowhere: the text was cut off. */
  readonly cutOff: boolean;
}

interface Step {
  day?: { month: number | null; day: number; year: number | null; swap: boolean };
  dash?: true;
}

/** Finds the days and ranges in tokens. Words are skipped; the caller decides whether they matter. */
export function writtenDates(tokens: readonly DateToken[]): WrittenDates {
  const dayFirst = isDayFirst(tokens);
  const steps: Step[] = [];
  let month: number | null = null;
  let waiting = false;
  let unnamed: Step[] = [];
  for (const token of tokens) {
    if (token.kind === 'month') {
      for (const step of unnamed) step.day!.month = token.month;
      waiting = unnamed.length === 0;
      unnamed = [];
      month = dayFirst ? null : token.month;
    } else if (token.kind === 'number') {
      const step: Step = { day: { month, day: token.value, year: null, swap: false } };
      steps.push(step);
      if (month === null) unnamed.push(step);
      waiting = false;
    } else if (token.kind === 'slash') steps.push({ day: slashDay(token) });
    else if (token.kind === 'year') setYear(steps, token.year);
    else if (token.kind === 'dash') steps.push({ dash: true });
  }
  return { ranges: pair(steps), cutOff: waiting || steps.at(-1)?.dash === true };
}

/** "28FEB-3MAR" against "Feb 28-Mar 3": whether numbers come before their month. */
function isDayFirst(tokens: readonly DateToken[]): boolean {
  const dated = tokens.filter((t) => t.kind === 'month' || t.kind === 'number');
  const lastMonth = dated.findLastIndex((t) => t.kind === 'month');
  return dated[0]?.kind === 'number' && lastMonth > 0;
}

function slashDay(token: Extract<DateToken, { kind: 'slash' }>): NonNullable<Step['day']> {
  const dayLeads = token.first > 12;
  const [month, day] = dayLeads ? [token.second, token.first] : [token.first, token.second];
  return { month, day, year: token.year, swap: !dayLeads && token.second <= 12 && token.first !== token.second };
}

function setYear(steps: readonly Step[], year: number): void {
  const last = steps.findLast((step) => step.day);
  if (last?.day) last.day.year = year;
}

function pair(steps: readonly Step[]): WrittenRange[] {
  const ranges: WrittenRange[] = [];
  for (let i = 0; i < steps.length; i++) {
    const first = steps[i]?.day;
    if (!first) continue;
    const last = steps[i + 1]?.dash ? steps[i + 2]?.day : undefined;
    ranges.push({ first, last: last ?? first });
    if (last) i += 2;
  }
  return ranges;
}
