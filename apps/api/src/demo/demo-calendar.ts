import { addDays, inclusiveRange, weekday, type DateRange, type LocalDate } from '@housestaff/kernel';
import type { BlockInput } from '@housestaff/program/domain';

export const BLOCKS = 13;
export const BLOCK_DAYS = 28;
const THURSDAY = 4;

/** 1 July to 30 June, around a day. */
export function yearAround(today: LocalDate): DateRange {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const first = month >= 7 ? year : year - 1;
  return inclusiveRange(`${first}-07-01`, `${first + 1}-06-30`);
}

/** Orientation up to the first Thursday after 1 July, then thirteen blocks of four weeks; the last reaches 30 June. */
export function blocksOf(year: DateRange): BlockInput[] {
  const first = nextThursday(year.start);
  const blocks = Array.from({ length: BLOCKS }, (_, index): BlockInput => {
    const from = addDays(first, index * BLOCK_DAYS);
    const to = index === BLOCKS - 1 ? year.end : addDays(from, BLOCK_DAYS);
    return { name: `Block ${index + 1}`, from, to, splitOn: addDays(from, BLOCK_DAYS / 2) };
  });
  return [{ name: 'Orientation', from: year.start, to: first }, ...blocks];
}

function nextThursday(after: LocalDate): LocalDate {
  const ahead = (THURSDAY - weekday(after) + 7) % 7;
  return addDays(after, ahead === 0 ? 7 : ahead);
}

/** Which of the thirteen blocks holds a day, from 0; orientation counts as the first. */
export function blockIndexOf(blocks: readonly BlockInput[], day: LocalDate): number {
  return Math.max(0, blocks.findIndex((block) => block.from <= day && day < block.to) - 1);
}

const nth = (year: number, month: number, day: number, count: number): LocalDate => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (count - 1));
};

/** Days on which clinics and electives are closed. */
export function holidaysOf(year: DateRange): { day: LocalDate; name: string }[] {
  const [first, second] = [Number(year.start.slice(0, 4)), Number(year.end.slice(0, 4))];
  return [
    { day: `${first}-07-04`, name: 'Independence Day' },
    { day: nth(first, 9, 1, 1), name: 'Labor Day' },
    { day: nth(first, 11, 4, 4), name: 'Thanksgiving' },
    { day: `${first}-12-25`, name: 'Christmas Day' },
    { day: `${second}-01-01`, name: 'New Year' },
    { day: nth(second, 1, 1, 3), name: 'Martin Luther King Jr. Day' },
    { day: nth(second, 5, 1, 5).startsWith(`${second}-05`) ? nth(second, 5, 1, 5) : nth(second, 5, 1, 4), name: 'Memorial Day' },
    { day: `${second}-06-19`, name: 'Juneteenth' },
  ];
}
