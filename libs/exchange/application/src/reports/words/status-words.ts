import type { Basis, RuleInfo } from '@housestaff/compliance/application';
import type { Tone } from '../ports/printed-document';

interface StatusWords {
  readonly word: string;
  readonly mark: string;
  readonly tone: Tone;
}

const STATUS: Readonly<Record<string, StatusWords>> = {
  pass: { word: 'Within limit', mark: '✓', tone: 'good' },
  violation: { word: 'Violation', mark: '✗', tone: 'bad' },
  warning: { word: 'Warning', mark: '!', tone: 'warning' },
  'not-assessable': { word: 'Not assessable', mark: '?', tone: 'unknown' },
  'not-applicable': { word: 'Does not apply', mark: '–', tone: 'plain' },
};

export function statusWords(status: string): StatusWords {
  return STATUS[status] ?? { word: status, mark: '?', tone: 'unknown' };
}

/** What the marks of the matrix mean. */
export const LEGEND = `Each cell: measured / limit. ${Object.values(STATUS).map(({ mark, word }) => `${mark} ${word.toLowerCase()}`).join(' · ')}.`;

/** At most one decimal; two where one would hide on which side of the limit it is. */
export function figure(value: number | null, limit: number | null = null): string {
  if (value === null) return '–';
  const short = Math.round(value * 10) / 10;
  return String(limit !== null && short === limit && value !== limit ? Math.round(value * 100) / 100 : short);
}

export function measuredOfLimit(measured: number | null, limit: number | null): string {
  return measured === null && limit === null ? '' : `${figure(measured, limit)} / ${figure(limit)}`;
}

const UNITS: Readonly<Record<string, readonly [one: string, more: string]>> = {
  hours: ['h', 'h'],
  days: ['day', 'days'],
  nights: ['night', 'nights'],
  people: ['attending', 'attendings'],
};

/** "1 night", "7 nights", "PGY-2". */
export function amount(value: number | null, unit: string, limit: number | null = null): string {
  if (unit === 'pgy') return `PGY-${figure(value)}`;
  const [one, more] = UNITS[unit] ?? [unit, unit];
  return `${figure(value, limit)} ${value === 1 ? one : more}`;
}

export function ruleWords({ title, paragraph }: Pick<RuleInfo, 'title' | 'paragraph'>): string {
  return paragraph === '' ? title : `${title} (${paragraph})`;
}

export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  scheduled: 'The schedule alone',
  worked: 'Hours as logged; the schedule where nothing was logged',
};

export const ROW_BASIS_WORDS: Readonly<Record<string, string>> = { scheduled: 'Scheduled', logged: 'Logged', mixed: 'Scheduled and logged' };
