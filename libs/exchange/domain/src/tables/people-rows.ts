import { daysWords, type DateRange } from '@housestaff/kernel';
import type { Person, PersonKind } from '@housestaff/people/domain';
import { clean } from '../grid/sheet-grid';
import { splitName } from '../reading/import-plan';
import { personOf, type TableGround } from './table-ground';
import type { RowResult, RowState, TableReading } from './table-reading';
import { RowReader, type TableSource } from './table-rows';

/** What a row says of a person; empty where it says nothing. */
export interface PersonFieldsOfRow {
  readonly givenName: string;
  readonly familyName: string;
  readonly kind: PersonKind;
  readonly email: string | null;
  readonly externalId: string | null;
  readonly specialties: readonly string[];
  readonly titles: readonly string[];
  readonly cohort: string | null;
}

export interface PersonItem {
  readonly row: number;
  readonly state: Exclude<RowState, 'rejected'>;
  readonly found: Person | null;
  readonly fields: PersonFieldsOfRow;
  readonly pgy: number | null;
}

const KINDS: Readonly<Record<string, PersonKind>> = {
  resident: 'resident', residents: 'resident', intern: 'resident', trainee: 'resident', fellow: 'resident', housestaff: 'resident',
  faculty: 'faculty', attending: 'faculty', physician: 'faculty', preceptor: 'faculty', provider: 'faculty',
  staff: 'staff', nurse: 'staff', admin: 'staff', administrator: 'staff', coordinator: 'staff', student: 'student', medicalstudent: 'student', medstudent: 'student',
};
const YES = new Set(['true', 'yes', 'y', '1', 'x']);

/** The academic year of which a table tells the PGY: the one running today, else the next, else July to June. */
export function pgyYear({ years, today }: Pick<TableGround, 'years' | 'today'>): DateRange {
  const sorted = [...years].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  const year = sorted.find(({ period }) => today < period.end)?.period;
  const first = Number(today.slice(0, 4)) - (today.slice(5) < '07-01' ? 1 : 0);
  return year ?? { start: `${first}-07-01`, end: `${first + 1}-07-01` };
}

export function readPeople(source: TableSource, ground: TableGround): TableReading & { readonly items: readonly PersonItem[] } {
  const year = pgyYear(ground);
  const seen = new Map<string, number>();
  const items: PersonItem[] = [];
  const results = source.rows.map((row): RowResult => {
    const reader = new RowReader(source, row);
    const fields = fieldsOf(reader);
    const pgy = pgyOf(reader, fields.kind);
    const found = personOf(reader, ground.people, nameField(source)) ?? null;
    once(reader, seen, fields, nameField(source));
    const name = `${fields.givenName} ${fields.familyName}`.trim();
    const summary = `${pgy === null ? '' : `PGY-${pgy} `}${fields.kind}`;
    if (reader.problems.length > 0) return { row: row.row, state: 'rejected', name, summary, problems: reader.problems };
    const state = stateOf(fields, pgy, found, year);
    items.push({ row: row.row, state, found, fields, pgy });
    return { row: row.row, state, name, summary, problems: [], unkept: YES.has(reader.text('performsProcedures').toLowerCase()) ? ['performsProcedures'] : [] };
  });
  const remarks = items.some(({ pgy }) => pgy !== null) ? [{ row: source.heading.row + 1, column: '', text: '', what: `PGYs hold ${daysWords(year)}`, fix: 'Nothing, or change single people afterwards' }] : [];
  return { source, results, remarks, items };
}

function nameField({ heading }: TableSource): string {
  return heading.columns.some(({ field }) => field === 'name') ? 'name' : 'familyName';
}

function fieldsOf(reader: RowReader): PersonFieldsOfRow {
  const [given, family] = [reader.text('givenName'), reader.text('familyName')];
  const whole = reader.text('name');
  const name = family !== '' ? { givenName: given, familyName: family } : splitName(whole);
  if (name.familyName.trim() === '') reader.wrong(whole === '' && family === '' ? 'name' : 'familyName', 'The row has no name', 'Write "Last, First" or "First Last"');
  const email = reader.text('email');
  if (email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) reader.wrong('email', `"${email}" is no e-mail`, 'Write it as name@hospital.org');
  const kind = reader.word('type', KINDS, 'resident');
  if (reader.text('type') === '' && reader.text('pgyLevel') === '') reader.wrong('type', 'Neither the type nor a PGY is given', 'Write resident, faculty, staff or student');
  const cohort = reader.text('cohort');
  if (cohort.length > 20) reader.wrong('cohort', 'A cohort has at most 20 letters', 'Shorten it');
  const list = (field: string) => reader.text(field).split(/[;|,]/).map(clean).filter((one) => one !== '');
  return { ...name, kind, email: email || null, externalId: reader.text('externalId') || null, specialties: list('specialties'), titles: list('primaryDuty'), cohort: cohort || null };
}

function pgyOf(reader: RowReader, kind: PersonKind): number | null {
  const text = reader.text('pgyLevel');
  if (text === '') return null;
  const level = /^(?:pgy|r|year)?[\s-]*([1-9])$/i.exec(text)?.[1];
  if (!level) reader.wrong('pgyLevel', `"${text}" is no PGY`, 'Write a number from 1 to 9');
  if (level && kind !== 'resident') reader.wrong('pgyLevel', `A ${kind} has no PGY`, 'Leave it empty, or write resident as the type');
  return level ? Number(level) : null;
}

function once(reader: RowReader, seen: Map<string, number>, fields: PersonFieldsOfRow, field: string): void {
  const keys = [['externalId', fields.externalId], ['email', fields.email?.toLowerCase()], [field, `${fields.givenName} ${fields.familyName}`.trim().toLowerCase()]] as const;
  for (const [of, value] of keys) {
    const key = `${of} ${value ?? ''}`;
    const first = value ? seen.get(key) : undefined;
    if (first !== undefined) return reader.wrong(of, `Row ${first} has the same ${of === field ? 'name' : of === 'email' ? 'e-mail' : 'id'}`, 'Keep one of the two rows');
    if (value) seen.set(key, reader.row);
  }
}

/** What a row leaves empty takes nothing away. */
function stateOf(fields: PersonFieldsOfRow, pgy: number | null, found: Person | null, year: DateRange): PersonItem['state'] {
  if (!found) return 'added';
  const now = found.pgyPeriods.find(({ period }) => period.start <= year.start && year.start < period.end)?.pgy ?? null;
  const pairs: readonly (readonly [string | null, string | null])[] = [
    [fields.givenName || null, found.givenName || null],
    [fields.familyName, found.familyName],
    [fields.kind, found.kind],
    [fields.email?.toLowerCase() ?? null, found.email?.toLowerCase() ?? null],
    [fields.externalId, found.externalId],
    [fields.specialties.join('|') || null, found.specialties.join('|') || null],
    [fields.titles.join('|') || null, found.titles.join('|') || null],
    [fields.cohort, found.cohort],
    [pgy === null ? null : String(pgy), now === null ? null : String(now)],
  ];
  if (pairs.some(([file, there]) => file !== null && there !== null && file !== there)) return 'edited';
  return pairs.some(([file, there]) => file !== null && there === null) ? 'changed' : 'unchanged';
}
