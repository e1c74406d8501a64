import { addDays, daysWords, dayWords, overlaps, type DateRange } from '@housestaff/kernel';
import type { AbsenceKind, Person } from '@housestaff/people/domain';
import { dayOf, dayOrderOf, type DayOrder } from './table-dates';
import { personOf, type TableGround } from './table-ground';
import type { RowResult, TableReading } from './table-reading';
import { RowReader, type RowProblem, type TableSource } from './table-rows';

export interface AbsenceItem {
  readonly row: number;
  readonly state: 'added' | 'unchanged';
  readonly person: Person;
  readonly kind: AbsenceKind;
  readonly period: DateRange;
  readonly note: string;
}

const KINDS: Readonly<Record<string, AbsenceKind>> = {
  vacation: 'vacation', vac: 'vacation', pto: 'vacation', annual: 'vacation', annualleave: 'vacation', holiday: 'vacation', leave: 'vacation', lv: 'vacation',
  sick: 'sick', sickleave: 'sick', ill: 'sick', medical: 'sick', conference: 'conference', conf: 'conference', cme: 'conference',
  parental: 'parental', maternity: 'parental', paternity: 'parental', fmla: 'parental', bereavement: 'bereavement', funeral: 'bereavement',
  military: 'military', training: 'training', tdy: 'training', course: 'training', deployment: 'deployment', interview: 'interview', interviews: 'interview',
  other: 'other', loa: 'other', leaveofabsence: 'other', personal: 'other',
};

/** Days as the file has them: the last one is in. */
export function readAbsences(source: TableSource, ground: TableGround): TableReading & { readonly items: readonly AbsenceItem[] } {
  const order = orderIn(source, ['startDate', 'endDate']);
  const items: AbsenceItem[] = [];
  const results = source.rows.map((row): RowResult => {
    const reader = new RowReader(source, row);
    const person = personIn(reader, ground);
    const period = periodOf(reader, order);
    const kind = reader.word('absenceType', KINDS, 'other');
    const state = person && period ? placeOf(reader, { person, period, kind }, ground, items) : 'added';
    const name = person?.displayName ?? reader.text('personName');
    const summary = period ? `${kind}, ${daysWords(period)}` : kind;
    if (!person || !period || reader.problems.length > 0) return { row: row.row, state: 'rejected', name, summary, problems: reader.problems };
    items.push({ row: row.row, state, person, kind, period, note: reader.text('notes') });
    return { row: row.row, state, name, summary, problems: [] };
  });
  return { source, results, remarks: orderRemark(source, order, ['startDate', 'endDate']), items };
}

/** Reports nobody of that name. */
export function personIn(reader: RowReader, { people }: Pick<TableGround, 'people'>): Person | undefined {
  const found = personOf(reader, people, 'personName');
  if (!found && reader.problems.length === 0) {
    const said = reader.text('personName') || reader.text('email') || reader.text('externalId');
    reader.wrong('personName', said === '' ? 'The row names nobody' : `Nobody in the program is called "${said}"`, 'Correct the name, or import the people first');
  }
  return found;
}

function periodOf(reader: RowReader, order: DayOrder): DateRange | undefined {
  const [first, last] = [dayIn(reader, 'startDate', order), reader.text('endDate') === '' ? undefined : dayIn(reader, 'endDate', order)];
  if (!first || (!last && reader.text('endDate') !== '')) return undefined;
  if (last && last < first) {
    reader.wrong('endDate', `The absence ends (${dayWords(last)}) before it starts (${dayWords(first)})`, 'Correct one of the two days');
    return undefined;
  }
  return { start: first, end: addDays(last ?? first, 1) };
}

/** Reports a text that is no day. */
export function dayIn(reader: RowReader, field: string, order: DayOrder): string | undefined {
  const text = reader.text(field);
  const day = dayOf(text, order);
  if (!day) reader.wrong(field, text === '' ? 'The day is missing' : `"${text}" is no day`, 'Write it as YYYY-MM-DD');
  return day;
}

/** Nothing that is there is overwritten: other leave on the same days refuses the row. */
function placeOf(reader: RowReader, { person, period, kind }: Pick<AbsenceItem, 'person' | 'period' | 'kind'>, ground: TableGround, before: readonly AbsenceItem[]): AbsenceItem['state'] {
  const own = ground.absences.filter((one) => one.personId === person.id && one.status !== 'cancelled' && one.status !== 'denied');
  if (own.some((one) => one.kind === kind && one.period.start === period.start && one.period.end === period.end)) return 'unchanged';
  const there = own.find((one) => overlaps(one.period, period));
  if (there) reader.wrong('startDate', `${person.displayName} has ${there.kind} already, ${daysWords(there.period)}`, 'Change that leave, or take this row out');
  const earlier = before.find((one) => one.person.id === person.id && overlaps(one.period, period));
  if (earlier) reader.wrong('startDate', `Row ${earlier.row} has leave on these days already`, 'Keep one of the two rows');
  return 'added';
}

export function orderIn(source: TableSource, fields: readonly string[]): DayOrder {
  return dayOrderOf(textsOf(source, fields));
}

/** "10/5/2026" could be the fifth of October or the tenth of May: says how it is read. */
export function orderRemark(source: TableSource, order: DayOrder, fields: readonly string[]): RowProblem[] {
  const slashed = textsOf(source, fields).find((text) => /^\d{1,2}\/\d{1,2}\/\d{2,4}$/.test(text));
  const column = source.heading.columns.find((one) => one.field === fields[0])?.text ?? '';
  if (!slashed || order === 'day-first') return [];
  return [{ row: source.heading.row + 1, column, text: slashed, what: `Days such as ${slashed} are read with the month first`, fix: 'Write days as YYYY-MM-DD if that is wrong' }];
}

function textsOf(source: TableSource, fields: readonly string[]): string[] {
  const columns = source.heading.columns.filter(({ field }) => field !== null && fields.includes(field)).map(({ column }) => column);
  return source.rows.flatMap((row) => columns.flatMap((column) => row.texts.get(column) ?? []));
}
