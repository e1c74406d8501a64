import { addDays, dayWords, lengthInDays, subtract, type DateRange, type Id, type LocalDate } from '@housestaff/kernel';
import { levelRank, type CompetencyLevel, type Qualification } from './qualification';

export type HeldQualification = Pick<Qualification, 'typeId' | 'level' | 'issued' | 'expires'>;

/** What a rotation or an activity asks of whoever does it. */
export interface RequiredQualification {
  readonly typeId: Id;
  readonly name: string;
  readonly leastLevel: CompetencyLevel | null;
}

/** What somebody misses on some days. */
export interface Lack {
  readonly typeId: Id;
  readonly name: string;
  /** The first day without it. */
  readonly from: LocalDate;
  /** How many of the days are without it. */
  readonly days: number;
  /** As a coordinator says it: "ACLS expires on 12 Oct 2026". */
  readonly words: string;
}

/**
 * Who may do what, on which days: the one answer that the generator, the grid, the checks and swaps go by. Something that
 * expires on the way is missing from the next day on. Empty: nothing is missing.
 */
export function lacksOf(held: readonly HeldQualification[] | undefined, required: readonly RequiredQualification[] | undefined, days: DateRange): Lack[] {
  return (required ?? []).flatMap((one) => lackOf((held ?? []).filter((own) => own.typeId === one.typeId), one, days));
}

function lackOf(own: readonly HeldQualification[], { typeId, name, leastLevel }: RequiredQualification, days: DateRange): Lack[] {
  const enough = own.filter(({ level }) => leastLevel === null || levelRank(level) >= levelRank(leastLevel));
  const gaps = enough.reduce((left, one) => left.flatMap((part) => without(part, one)), [days]);
  const [first] = gaps;
  if (!first) return [];
  const missing = gaps.reduce((sum, gap) => sum + lengthInDays(gap), 0);
  return [{ typeId, name, from: first.start, days: missing, words: wordsOf(name, first.start, days.start, { own, enough }) }];
}

function without(part: DateRange, { issued, expires }: HeldQualification): DateRange[] {
  if (issued >= part.end || (expires !== null && expires < part.start)) return [part];
  return subtract(part, { start: issued, end: expires === null ? part.end : addDays(expires, 1) });
}

interface Own {
  readonly own: readonly HeldQualification[];
  readonly enough: readonly HeldQualification[];
}

/** Why it is missing on the first day without it. */
function wordsOf(name: string, from: LocalDate, start: LocalDate, { own, enough }: Own): string {
  const holds = ({ issued, expires }: HeldQualification): boolean => issued <= from && (expires === null || from <= expires);
  if (own.some(holds)) return `Not enough ${name}`;
  const over = enough.flatMap(({ expires }) => (expires !== null && expires < from ? [expires] : [])).sort().at(-1);
  if (over !== undefined) return `${name} ${over < start ? 'expired' : 'expires'} on ${dayWords(over)}`;
  const later = enough.map(({ issued }) => issued).sort()[0];
  return later === undefined ? `No ${name}` : `${name} only from ${dayWords(later)}`;
}
