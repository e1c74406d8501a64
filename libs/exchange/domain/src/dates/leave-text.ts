import { addDays, type DateRange } from '@housestaff/kernel';
import { clean, type GridCell } from '../grid/sheet-grid';
import { dateTokens, type DateToken } from './date-tokens';
import { writtenDates } from './day-ranges';
import { placeRange } from './place-in-year';

/** One leave that a cell may mean. `sure` false wants a person's look; without a range it can't be stored at all. */
export interface LeaveProposal {
  readonly kind: LeaveKind;
  readonly range: DateRange | null;
  readonly sure: boolean;
  readonly why: string;
}

export type LeaveKind = 'vacation' | 'sick' | 'conference' | 'parental' | 'bereavement' | 'military' | 'training' | 'deployment' | 'interview' | 'other';

const KINDS: Readonly<Record<string, LeaveKind>> = {
  lv: 'vacation', leave: 'vacation', vac: 'vacation', vacation: 'vacation', al: 'vacation', pto: 'vacation', loa: 'other', off: 'vacation',
  tdy: 'training', training: 'training', course: 'training', conf: 'conference', conference: 'conference', cme: 'conference',
  sick: 'sick', ill: 'sick', parental: 'parental', maternity: 'parental', mat: 'parental', paternity: 'parental', pat: 'parental', fmla: 'parental',
  bereavement: 'bereavement', funeral: 'bereavement', military: 'military', drill: 'military', deployment: 'deployment', interview: 'interview', interviews: 'interview',
};

/** Only dates, doubt marks and words for leave: nothing that could name a rotation. */
export function holdsOnlyLeave(cell: Pick<GridCell, 'text' | 'number' | 'date'>): boolean {
  if (cell.date || cell.number !== null) return true;
  const tokens = dateTokens(cell.text);
  const words = tokens.filter((t) => t.kind === 'word' && /[a-z]/.test(t.text));
  return tokens.some(isDay) && words.every((t) => t.kind === 'word' && t.text in KINDS);
}

/** What a leave cell may mean, inside the days it stands under (a block, a half, or several blocks). Never empty. */
export function readLeave(cell: Pick<GridCell, 'text' | 'number' | 'date'>, near: DateRange): LeaveProposal[] {
  if (cell.date) return [wholeDay(cell.date, near)];
  const tokens = dateTokens(cell.text);
  const kind = kindOf(tokens);
  const inWords = relativeWeek(cell.text, near);
  if (inWords) return [{ kind, range: inWords, sure: false, why: 'Said in words, read from the block\'s dates' }];
  const written = writtenDates(tokens);
  if (written.ranges.length === 0) return [{ kind, range: null, sure: false, why: nothingFound(cell.text, written.cutOff) }];
  const shared = doubtOf(cell, tokens, written.cutOff);
  return joinDays(written.ranges.map((range) => {
    const placed = placeRange(range, near);
    const doubt = placed.doubt || shared;
    return { kind, range: placed.range, sure: doubt === '', why: doubt || plainReason(range.first.month === null) };
  }));
}

/** "Dec 29, 30, 31" is one leave of three days. */
function joinDays(proposals: readonly LeaveProposal[]): LeaveProposal[] {
  const joined: LeaveProposal[] = [];
  for (const proposal of proposals) {
    const last = joined.at(-1);
    const meets = last?.range && proposal.range && last.range.end === proposal.range.start && last.why === proposal.why;
    if (last?.range && proposal.range && meets) joined[joined.length - 1] = { ...last, range: { start: last.range.start, end: proposal.range.end } };
    else joined.push(proposal);
  }
  return joined;
}

function wholeDay(date: string, near: DateRange): LeaveProposal {
  const range = { start: date, end: addDays(date, 1) };
  const isNear = date >= addDays(near.start, -1) && date <= near.end;
  return { kind: 'vacation', range, sure: isNear, why: isNear ? 'A date cell' : 'The date lies outside the block it stands under' };
}

function kindOf(tokens: readonly DateToken[]): LeaveKind {
  const named = tokens.find((t) => t.kind === 'word' && t.text in KINDS && t.text !== 'leave');
  return (named?.kind === 'word' ? KINDS[named.text] : undefined) ?? 'vacation';
}

/** "Last week of the rotation", "first week". */
function relativeWeek(text: string, near: DateRange): DateRange | undefined {
  const match = /\b(first|last)\s+(\d+\s+)?weeks?\b/i.exec(clean(text));
  if (!match || near.start >= near.end) return undefined;
  const days = 7 * Math.max(1, Math.min(8, Number(match[2] ?? 1)));
  const range = match[1]?.toLowerCase() === 'first' ? { start: near.start, end: addDays(near.start, days) } : { start: addDays(near.end, -days), end: near.end };
  return { start: range.start > near.start ? range.start : near.start, end: range.end < near.end ? range.end : near.end };
}

function doubtOf(cell: Pick<GridCell, 'text' | 'number'>, tokens: readonly DateToken[], cutOff: boolean): string {
  if (tokens.some((t) => t.kind === 'doubt')) return 'The sheet itself puts a question mark on it';
  if (cutOff) return 'The text seems cut off';
  if (!tokens.some((t) => t.kind === 'month' || t.kind === 'slash') && !tokens.some((t) => t.kind === 'dash')) return 'A number alone; the month is a guess from the block';
  const strange = tokens.find((t) => t.kind === 'word' && /[a-z]/.test(t.text) && !(t.text in KINDS));
  return strange?.kind === 'word' ? `"${strange.text}" is not understood` : '';
}

function plainReason(monthFromBlock: boolean): string {
  return monthFromBlock ? 'Month from the block it stands under' : 'Dates in the text';
}

function nothingFound(text: string, cutOff: boolean): string {
  return cutOff ? `"${clean(text)}" seems cut off: no day` : `No date in "${clean(text)}"`;
}

function isDay(token: DateToken): boolean {
  return token.kind === 'month' || token.kind === 'slash' || token.kind === 'number';
}
