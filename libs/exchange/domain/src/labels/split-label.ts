import { clean } from '../grid/sheet-grid';
import { dateTokens, separated, type DateToken } from '../dates/date-tokens';

/** A part of a rotation cell: a name, dates of its own ("NF Oct 23 - Oct 30"), or only one of the two. */
export interface LabelPart {
  readonly name: string;
  readonly dates: string | null;
}

export interface SplitLabel {
  /** The cell's text without its dates: what mapping asks about. */
  readonly label: string;
  readonly parts: readonly LabelPart[];
}

/** Cuts "FMC/FMIT Jan 1-Jan5" into FMC, and FMIT with its dates. A slash in "L/D", in 7/24 or in brackets does not cut. */
export function splitLabel(text: string): SplitLabel {
  const parts = slashParts(separated(text)).map(datedPart);
  const named = parts.filter((part) => part.name !== '');
  return { label: named.map((part) => part.name).join('/'), parts };
}

function slashParts(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  [...text].forEach((letter, i) => {
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    const cuts = letter === '/' && depth === 0 && !joins(text, i);
    if (cuts) parts.push('');
    else parts[parts.length - 1] += letter;
  });
  return parts.map(clean).filter((part) => part !== '');
}

/** 7/24, and the slash of single letters as in L/D, hold together. */
function joins(text: string, slash: number): boolean {
  const before = text.slice(0, slash);
  const after = text.slice(slash + 1);
  return (/\d$/.test(before) && /^\d/.test(after)) || (/(^|[^A-Za-z])[A-Za-z]$/.test(before) && /^[A-Za-z]([^A-Za-z]|$)/.test(after));
}

function datedPart(part: string): LabelPart {
  const bracketed = /^(.*?)\(([^()]*)\)\s*$/.exec(part);
  if (bracketed && onlyDates(dateTokens(bracketed[2] ?? ''))) return { name: clean(bracketed[1] ?? ''), dates: clean(bracketed[2] ?? '') };
  const outside = part.indexOf('(') < 0 ? part : part.slice(0, part.indexOf('('));
  const tokens = dateTokens(outside);
  const first = tokens.findIndex((token, i) => token.kind !== 'dash' && onlyDates(tokens.slice(i)));
  const from = first < 0 ? undefined : tokens[first];
  if (!from || outside !== part) return { name: part, dates: null };
  return { name: clean(outside.slice(0, from.at)).replace(/[\s\-–(]+$/, ''), dates: clean(outside.slice(from.at)) };
}

/** A month with a day, or m/d, and nothing that is no date. */
function onlyDates(tokens: readonly DateToken[]): boolean {
  const allDates = tokens.every((t) => t.kind !== 'word');
  const hasMonthDay = tokens.some((t) => t.kind === 'slash') || (tokens.some((t) => t.kind === 'month') && tokens.some((t) => t.kind === 'number'));
  return allDates && hasMonthDay;
}
