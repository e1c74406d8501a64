import type { BlockInput, RollOverChoices, RollOverException, RollOverYear } from '@housestaff/api-client';
import { addDays, daysBetween } from '@/shell/dates';
import type { InternRow } from './paste-rows';

export type Calendar = NonNullable<RollOverChoices['calendar']>;

export interface Block {
  name: string;
  from: string;
  splitOn: string | null;
}

/** What a person has decided so far. */
export interface RollOverForm {
  calendar: Calendar;
  /** By hand; null: as the calendar says. A block ends where the next one begins. */
  blocks: Block[] | null;
  /** Empty: as usual. */
  name: string;
  length: string;
  exceptions: Record<string, { what: RollOverException['what']; until: string }>;
  interns: InternRow[];
}

export const USUAL_FORM: RollOverForm = { calendar: 'same', blocks: null, name: '', length: '', exceptions: {}, interns: [] };

export const CALENDARS: { value: Calendar; label: string }[] = [
  { value: 'same', label: 'As this year, on next year’s dates' },
  { value: 'four-week', label: 'Blocks of four weeks' },
  { value: 'monthly', label: 'Months' },
  { value: 'two-week', label: 'Blocks of two weeks' },
  { value: 'weekly', label: 'Weeks' },
];

export const isBlank = (row: InternRow): boolean => Object.entries(row).every(([field, text]) => field === 'pgy' || text.trim() === '');

/** What the API is asked with. `end`: the day after the new year's last. */
export function choicesOf(form: RollOverForm, end: string | undefined): RollOverChoices {
  const { calendar, blocks, name, length, exceptions, interns } = form;
  const extended = ({ what, until }: RollOverForm['exceptions'][string]) => (what === 'extends' && until ? { what, until: addDays(until, 1) } : { what });
  return {
    calendar,
    ...(blocks && end ? { blocks: withEnds(blocks, end) } : {}),
    ...(name.trim() ? { name: name.trim() } : {}),
    ...(length ? { programLength: Number(length) } : {}),
    exceptions: Object.entries(exceptions).map(([personId, one]) => ({ personId, ...extended(one) })),
    interns: interns.filter((row) => !isBlank(row)).map(({ givenName, familyName, email, pgy, cohort, startsOn }) => ({ givenName, familyName, email: email || null, pgy: Number(pgy) || 0, cohort: cohort || null, startsOn: startsOn || null })),
  };
}

function withEnds(blocks: readonly Block[], end: string): BlockInput[] {
  return blocks.map(({ name, from, splitOn }, n) => ({ name, from, to: blocks[n + 1]?.from ?? end, splitOn }));
}

export function blocksOf({ blocks }: RollOverYear): Block[] {
  return blocks.map(({ name, from, splitOn }) => ({ name, from, splitOn }));
}

/** What is wrong with a block's first day or its second half, in words. */
export function blockFault(blocks: readonly Block[], index: number, end: string): string | null {
  const block = blocks[index];
  if (!block) return null;
  const before = blocks[index - 1];
  const to = blocks[index + 1]?.from ?? end;
  if (before && block.from <= before.from) return `begins before ${before.name}`;
  if (block.from >= end) return 'begins after the year';
  if (block.splitOn && (block.splitOn <= block.from || block.splitOn >= to)) return 'its second half begins outside it';
  return null;
}

/** Another block out of the second half of the last one. */
export function withOneMore(blocks: readonly Block[], end: string): Block[] {
  const last = blocks.at(-1);
  if (!last || daysBetween(last.from, end) < 2) return [...blocks];
  return [...blocks.slice(0, -1), { ...last, splitOn: null }, { name: `Block ${blocks.length + 1}`, from: addDays(last.from, Math.floor(daysBetween(last.from, end) / 2)), splitOn: null }];
}

/** What keeps a form from being asked about at all. */
export function formFault({ blocks, length, exceptions }: RollOverForm, end: string | undefined): string | null {
  if (blocks && end && blocks.some((_, index) => blockFault(blocks, index, end))) return 'Mend the blocks first';
  if (length && !(Number.isInteger(Number(length)) && Number(length) >= 1 && Number(length) <= 9)) return 'Years of training are from 1 to 9';
  if (Object.values(exceptions).some(({ what, until }) => what === 'extends' && !until)) return 'Give the last day of each extension';
  return null;
}
