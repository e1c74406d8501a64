import { addDays } from '@/shell/dates';

/** Who is out, and when, as the address holds it. `to` is the first day back. */
export interface Out {
  person: string;
  from: string;
  to: string;
  /** The first morning is still worked. */
  startsPm: boolean;
  /** The last afternoon is worked again. */
  endsAm: boolean;
}

export type Days = 'today' | 'tomorrow' | 'other';
export type Part = 'whole' | 'pm' | 'am';

/** What the address says; today where it says nothing, and one day where its end is before its beginning. */
export function outOf(get: (name: string) => string | null, today: string): Out | null {
  const person = get('person');
  if (person === null) return null;
  const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);
  const [first, end] = [get('from'), get('to')];
  const from = isDay(first) ? first : today;
  const to = isDay(end) && end > from ? end : addDays(from, 1);
  const half = get('half');
  return { person, from, to, startsPm: half === 'pm' || half === 'both', endsAm: half === 'am' || half === 'both' };
}

/** What the address is to say. */
export function addressOf({ person, from, to, startsPm, endsAm }: Out): Record<string, string | null> {
  return { person, from, to, half: startsPm ? (endsAm ? 'both' : 'pm') : endsAm ? 'am' : null };
}

/** Which of the quick choices it is. */
export function daysOf({ from, to }: Pick<Out, 'from' | 'to'>, today: string): Days {
  if (from === today && to === addDays(today, 1)) return 'today';
  return from === addDays(today, 1) && to === addDays(today, 2) ? 'tomorrow' : 'other';
}

export function partOf({ startsPm, endsAm }: Pick<Out, 'startsPm' | 'endsAm'>): Part {
  return startsPm ? 'pm' : endsAm ? 'am' : 'whole';
}
