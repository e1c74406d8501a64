import { isLocalDate, type LocalDate } from '@housestaff/kernel';
import { monthOf } from '../dates/month-name';

/** How a column writes days with slashes or dots: the month first, as usual, unless some day in it can only come first. */
export type DayOrder = 'month-first' | 'day-first';

export function dayOrderOf(texts: readonly string[]): DayOrder {
  const pairs = texts.flatMap((text) => {
    const match = /^(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}$/.exec(text);
    return match ? [{ first: Number(match[1]), dotted: text.includes('.') }] : [];
  });
  return pairs.some(({ first, dotted }) => first > 12 || dotted) ? 'day-first' : 'month-first';
}

/** "2026-10-05", "10/5/2026", "5.10.2026", "5 Oct 2026", "Oct 5, 2026". Undefined when it is no day. */
export function dayOf(text: string, order: DayOrder): LocalDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const pair = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/.exec(text);
  if (pair) return order === 'day-first' ? dayFrom(pair[3], pair[2], pair[1]) : dayFrom(pair[3], pair[1], pair[2]);
  const words = text.replace(/,/g, ' ').split(/[\s-]+/);
  const month = words.map((word) => monthOf(word)).find((one) => one !== undefined);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [day, year] = numbers.length === 2 ? (Number(numbers[0]) > 31 ? [numbers[1], numbers[0]] : numbers) : [];
  return month === undefined || words.length !== 3 ? undefined : dayFrom(year, String(month), day);
}

function dayFrom(year = '', month = '', day = ''): LocalDate | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return full.length === 4 && isLocalDate(date) ? date : undefined;
}
