import { daysWords, weekdayWords, type DateRange } from '@housestaff/kernel';
import type { MyDayView, MyDutyView, MyScheduleView } from '../../my-schedule/my-schedule-view';
import type { PrintedCell, PrintedDocument, PrintedPart } from '../../reports/ports/printed-document';
import { dayOf, momentWords, timeWords } from '../../reports/words/report-dates';
import { absenceWord } from '../shared/absence-words';

/** One person's days, as their own page shows them. */
export function printedPerson(schedule: MyScheduleView, range: DateRange, madeAt: Date): PrintedDocument {
  const { name, programName, zone, publishedVersion, rotation, weekHours } = schedule;
  const published = publishedVersion === 0 ? 'Nothing published yet' : `As published, version ${publishedVersion}`;
  const now: [string, string][] = rotation ? [['Rotation', `${rotation.name}, ${daysWords({ start: rotation.from, end: rotation.to })}`]] : [];
  const columns = [{ title: 'Day', weight: 1.2 }, { title: 'What', weight: 2.2 }, { title: 'Where', weight: 1.4 }, { title: 'When', weight: 1.2 }, { title: 'With', weight: 2.2 }];
  const table: PrintedPart = { kind: 'table', columns, rows: schedule.days.flatMap((day) => dayRows(day, zone)) };
  return {
    title: name,
    running: `Schedule of ${name} · ${programName} · ${daysWords(range)}`,
    foot: `${published} · made ${momentWords(madeAt.toISOString(), zone)} (${zone})`,
    landscape: false,
    madeAt,
    parts: [{ kind: 'facts', facts: [['Program', programName], ['Days', daysWords(range)], ...now, ['Scheduled hours', weekHours === null ? 'Not known: some duties have no times' : `${Math.round(weekHours * 10) / 10} h`]] }, table],
  };
}

function dayRows({ date, holiday, absence, duties }: MyDayView, zone: string): PrintedCell[][] {
  const label = holiday ? `${weekdayWords(date)}\n${holiday}` : weekdayWords(date);
  const away = absence === null ? [] : [[{ text: absenceWord(absence) }, { text: '' }, { text: '' }, { text: '' }]];
  const rows = [...away, ...duties.map((duty) => dutyCells(duty, zone))];
  const shown = rows.length === 0 ? [[{ text: 'Free' }, { text: '' }, { text: '' }, { text: '' }]] : rows;
  return shown.map((cells, n) => [{ text: n === 0 ? label : '', bold: true }, ...cells]);
}

function dutyCells({ activityName, rotationAbbreviation, site, start, end, withPeople, half, date }: MyDutyView, zone: string): PrintedCell[] {
  const nextDay = end !== null && dayOf(end, zone) > date ? ' next day' : '';
  const when = start !== null && end !== null ? `${timeWords(start, zone)}–${timeWords(end, zone)}${nextDay}` : `${half === 'day' ? 'All day' : half.toUpperCase()}, no times yet`;
  return [{ text: activityName }, { text: [rotationAbbreviation, site].filter((part) => part).join(', ') }, { text: when }, { text: withPeople.join(', ') }];
}
