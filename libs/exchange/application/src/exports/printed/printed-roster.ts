import { bandsOf, type BlockGridBand, type EffectiveSchedule } from '@housestaff/assignments/application';
import { contains, eachDay, weekday, weekdayWords, type DateRange, type Id } from '@housestaff/kernel';
import type { PrintedDocument, PrintedPart } from '../../reports/ports/printed-document';
import { monthWords } from '../../reports/words/report-dates';
import { footWords, type FileHead } from '../shared/published-schedule';

export interface RosterContact {
  readonly displayName: string;
  readonly phone: string | null;
  readonly email: string | null;
}

/** Who is on call on each day of a month, and how to reach them. */
export function printedRoster(schedule: EffectiveSchedule, month: DateRange, contacts: ReadonlyMap<Id, RosterContact>, head: FileHead): PrintedDocument {
  const bands = bandsOf(schedule, schedule.duties.filter((duty) => contains(month, duty.date)), month);
  const holidays = new Map(schedule.catalog.holidays.map(({ day, name }) => [day, name]));
  const rows = eachDay(month).map((date) => {
    const day = holidays.has(date) ? `${weekdayWords(date)}\n${holidays.get(date)}` : weekdayWords(date);
    return [{ text: day, bold: weekday(date) > 5 }, ...bands.map(({ entries }) => ({ text: entries.filter(({ from, to }) => from <= date && date < to).map(({ name }) => name).join('\n') || '–' }))];
  });
  const columns = [{ title: 'Day', weight: 1 }, ...bands.map(({ label }) => ({ title: label, weight: 1.6 }))];
  const table: PrintedPart[] = bands.length === 0 ? [{ kind: 'text', text: 'Nobody is on call in this month.' }] : [{ kind: 'table', columns, rows }];
  return {
    title: `Call roster, ${monthWords(month.start)}`,
    running: `Call roster · ${head.program} · ${monthWords(month.start)}`,
    foot: footWords(head),
    landscape: bands.length > 4,
    madeAt: head.madeAt,
    parts: [...table, ...contactParts(bands, contacts)],
  };
}

function contactParts(bands: readonly BlockGridBand[], contacts: ReadonlyMap<Id, RosterContact>): PrintedPart[] {
  const ids = [...new Set(bands.flatMap(({ entries }) => entries.map(({ personId }) => personId)))];
  const people = ids.flatMap((id) => contacts.get(id) ?? []).sort((a, b) => a.displayName.localeCompare(b.displayName));
  if (people.length === 0) return [];
  const columns = [{ title: 'Who', weight: 1.4 }, { title: 'Telephone', weight: 1 }, { title: 'E-mail', weight: 1.6 }];
  const rows = people.map(({ displayName, phone, email }) => [{ text: displayName, bold: true }, { text: phone ?? '–' }, { text: email ?? '–' }]);
  return [{ kind: 'heading', text: 'Contacts' }, { kind: 'table', columns, rows }];
}
