import { clean } from '../grid/sheet-grid';
import { monthOf } from './month-name';

/** What a piece of date text is made of. `slash` holds 7/24 before anyone knows which is the month. */
export type DateToken =
  | { kind: 'month'; month: number; at: number }
  | { kind: 'number'; value: number; at: number }
  | { kind: 'slash'; first: number; second: number; year: number | null; at: number }
  | { kind: 'year'; year: number; at: number }
  | { kind: 'dash'; at: number }
  | { kind: 'comma'; at: number }
  | { kind: 'doubt'; at: number }
  | { kind: 'word'; text: string; at: number };

const PIECE = /(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?!\d)|(\d{4})(?!\d)|(\d{1,2})(?:(?:st|nd|rd|th)(?![a-z]))?(?!\d)|[a-z]+\.?|[-–—]+|[,;&+]|\?+|[^\s]/gi;
const DASHES = new Set(['to', 'thru', 'through', 'until', 'till']);

/** Cuts text into date tokens. `at` is the offset in the cleaned text. */
export function dateTokens(text: string): DateToken[] {
  return [...separated(text).matchAll(PIECE)].map((match) => tokenOf(match));
}

/** "FMITDec 28" reads as "FMIT Dec 28": a capital word glued to a month. */
export function separated(text: string): string {
  return clean(text).replace(/([A-Z]{2,})((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)(?=\s*\d)/g, '$1 $2');
}

function tokenOf(match: RegExpMatchArray): DateToken {
  const at = match.index ?? 0;
  const [piece, first, second, slashYear, year, number] = match;
  if (first && second) return { kind: 'slash', first: Number(first), second: Number(second), year: slashYear ? fullYear(slashYear) : null, at };
  if (year) return Number(year) >= 1990 && Number(year) < 2100 ? { kind: 'year', year: Number(year), at } : { kind: 'word', text: piece, at };
  if (number) return { kind: 'number', value: Number(number), at };
  return wordToken(piece, at);
}

function wordToken(piece: string, at: number): DateToken {
  const lower = piece.toLowerCase();
  const month = /^[a-z]/.test(lower) ? monthOf(lower) : undefined;
  if (month) return { kind: 'month', month, at };
  if (/^[-–—]/.test(piece) || DASHES.has(lower)) return { kind: 'dash', at };
  if (/^[,;&+]$/.test(piece) || lower === 'and') return { kind: 'comma', at };
  if (piece.startsWith('?')) return { kind: 'doubt', at };
  return { kind: 'word', text: lower.replace(/\.$/, ''), at };
}

function fullYear(text: string): number {
  return text.length === 4 ? Number(text) : 2000 + Number(text);
}
