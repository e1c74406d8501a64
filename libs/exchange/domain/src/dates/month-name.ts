import { nearlySame } from '../labels/spelling';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/** 1–12 for a month's name, its abbreviation of three letters or more, or a slip of the pen in it ("Arpil"); else undefined. */
export function monthOf(word: string): number | undefined {
  const name = word.toLowerCase().replace(/\.$/, '');
  if (name.length < 3) return undefined;
  const begins = MONTHS.findIndex((month) => month.startsWith(name));
  if (begins >= 0) return begins + 1;
  if (name === 'febr' || name === 'sept') return name === 'febr' ? 2 : 9;
  const close = name.length < 5 ? -1 : MONTHS.findIndex((month) => month.length >= 5 && nearlySame(name, month, 1));
  return close >= 0 ? close + 1 : undefined;
}
