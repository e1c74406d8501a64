import fc from 'fast-check';
import { addDays } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import type { Activity, Rotation } from '@housestaff/program/domain';
import { gridOf, trapYearSheet, trapTemplates } from '../testing';
import { readAbsences } from './absence-rows';
import { readAssignments } from './assignment-rows';
import { runsOf } from './assignment-runs';
import { readPeople } from './people-rows';
import { dayOf, dayOrderOf } from './table-dates';
import type { TableGround } from './table-ground';
import { isTable, tableHeading, TABLE_KINDS } from './table-kinds';
import { rejectedTable, tableBalance, tableView } from './table-reading';
import { tableSource } from './table-rows';
import { tableTemplate } from './table-templates';

const person = (familyName: string, more: Partial<Person> = {}): Person => ({
  ...{ id: familyName, programId: 'p', kind: 'resident', givenName: 'Ann', familyName, displayName: `Ann ${familyName}`, email: null, phone: null, externalId: null },
  ...{ specialties: [], titles: [], cohort: null, active: true, pgyPeriods: [], version: 1 },
  ...more,
});
const rotation = (name: string, abbreviation: string) => ({ id: abbreviation, name, abbreviation }) as Rotation;
const ground: TableGround = {
  people: [person('Bell', { email: 'ann@hospital.example' }), person('Carr', { externalId: 'E-7' })],
  absences: [],
  rotations: [rotation('Inpatient medicine', 'IM'), rotation('Night float', 'NF')],
  activities: [{ id: 'C', code: 'C', name: 'Continuity clinic' } as Activity],
  years: [{ name: 'AY 2026-27', scheduleId: 's', period: { start: '2026-07-01', end: '2027-07-01' }, stays: [], handDuties: [] }],
  holidays: ['2026-11-26'],
  today: '2026-11-22',
};
const HEADINGS = {
  people: ['name', 'email', 'type', 'pgyLevel', 'specialties', 'performsProcedures', 'shoes'],
  absences: ['personName', 'startDate', 'endDate', 'absenceType', 'notes', 'shoes'],
  assignments: ['date', 'timeOfDay', 'personName', 'rotationName', 'role', 'activityOverride', 'notes'],
} as const;
const READERS = { people: readPeople, absences: readAbsences, assignments: readAssignments } as const;
const grid = (rows: readonly (readonly string[])[]) => [gridOf({ name: 'Table', rows, merges: [] })];

const cell = fc.oneof(fc.constant(''), fc.constantFrom('Ann Bell', 'Bell, Ann', 'Ann Carr', 'E-7', 'ann@hospital.example', 'resident', 'wizard', '1', 'PGY-2', '2026-10-05', '10/5/2026', '5.10.2026', '2026-10-09', 'am', 'day', 'IM', 'Night float', 'C', 'vacation', 'yes', '=1+1'), fc.string({ maxLength: 8 }));

describe.each(TABLE_KINDS)('a table of %s', (kind) => {
  const rows = fc.array(fc.array(cell, { minLength: HEADINGS[kind].length, maxLength: HEADINGS[kind].length }), { maxLength: 12 });

  it('adds up whatever stands in it: read = stored + listed, rows and cells', () => {
    fc.assert(fc.property(rows, (table) => {
      const source = tableSource(grid([HEADINGS[kind], ...table]));
      const reading = READERS[kind](source, ground);
      const view = tableView(reading);
      expect(view.rowsRead).toBe(view.rowsAccepted + view.rowsRejected);
      expect(view.rowsAccepted).toBe(reading.items.length);
      const { sheets, rejected } = tableBalance(reading);
      expect(sheets[0]!.cellsRead).toBe(sheets[0]!.stored + sheets[0]!.rejected);
      expect(sheets[0]!.rejected).toBe(new Set(rejected.map((one) => one.cell)).size);
      for (const result of reading.results) expect(result.problems.length > 0).toBe(result.state === 'rejected');
      expect(reading.results.flatMap((result) => result.problems).every(({ what, fix }) => what !== '' && fix !== '')).toBe(true);
    }));
  });

  it('gives wrong rows back as a table of the same kind that says the same again', () => {
    fc.assert(fc.property(rows, (table) => {
      const reading = READERS[kind](tableSource(grid([HEADINGS[kind], ...table])), ground);
      const { headings, lines } = rejectedTable(reading);
      fc.pre(lines.length > 0);
      const again = tableSource(grid([headings, ...lines]));
      expect([again.kind, again.rows.length]).toEqual([kind, lines.length]);
    }));
  });

  it('has a template that is one', () => {
    const [headings = '', example = ''] = tableTemplate(kind).replace('\ufeff', '').trim().split('\r\n');
    expect(tableHeading(grid([headings.split(',')]))?.kind).toBe(kind);
    expect(example).not.toBe('');
  });
});

describe('what is a table', () => {
  it.each([
    [['Person Name', 'Start', 'End', 'Type'], 'absences'],
    [['person_name', 'from', 'to'], 'absences'],
    [['DATE', 'AM/PM', 'Name', 'Service'], 'assignments'],
    [['Last name', 'First name', 'PGY'], 'people'],
    [['resident', 'email', 'shoe size'], 'people'],
    [['name', 'shoe size', 'hat', 'type'], undefined],
    [['name'], undefined],
    [['Name', 'PGY', '1 July - 28 July', '29 July - 25 Aug', '26 Aug - 22 Sep'], undefined],
  ])('%j is %s', (headings, kind) => expect(tableHeading(grid([headings, ['x']]))?.kind).toBe(kind));

  it('is no year sheet', () => expect(isTable([trapYearSheet(), trapTemplates()].map(gridOf))).toBe(false));
});

it.each([
  ['2026-10-05', 'month-first', '2026-10-05'],
  ['10/5/2026', 'month-first', '2026-10-05'],
  ['10/5/26', 'day-first', '2026-05-10'],
  ['5.10.2026', 'day-first', '2026-10-05'],
  ['5 Oct 2026', 'month-first', '2026-10-05'],
  ['Oct 5, 2026', 'month-first', '2026-10-05'],
  ['2026-02-30', 'month-first', undefined],
  ['13/13/2026', 'month-first', undefined],
  ['October', 'month-first', undefined],
] as const)('%s, %s, is %s', (text, order, day) => expect(dayOf(text, order)).toBe(day));

it.each([[['10/5/2026', '3/4/2026'], 'month-first'], [['3/4/2026', '25/4/2026'], 'day-first'], [['3.4.2026'], 'day-first']] as const)('%j is written %s', (texts, order) => expect(dayOrderOf(texts)).toBe(order));

describe('runs of a rotation', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 30 });
  const rowsOf = (numbers: readonly number[]) => grid([['date', 'personName', 'rotationName'], ...numbers.map((n) => [addDays('2026-11-02', n), 'Ann Bell', 'IM'])]);

  it('hold every day of the file once, and beyond those only quiet weekends and holidays', () => {
    fc.assert(fc.property(days, (numbers) => {
      fc.pre(numbers.length > 0);
      const { items } = readAssignments(tableSource(rowsOf(numbers)), ground);
      const { stays } = runsOf(items, ground.years[0]!, new Set(ground.holidays), false);
      const held = stays.flatMap(({ period }) => Array.from({ length: 60 }, (_, n) => addDays(period.start, n)).filter((day) => day < period.end));
      expect(new Set(held).size).toBe(held.length);
      const wanted = numbers.map((n) => addDays('2026-11-02', n));
      for (const day of wanted) expect(held).toContain(day);
      for (const day of held.filter((one) => !wanted.includes(one))) expect([0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) || ground.holidays.includes(day)).toBe(true);
    }));
  });
});
