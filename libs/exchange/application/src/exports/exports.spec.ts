import type { ActivityOfProgram, EffectiveSchedule, PersonOfProgram, RotationOfProgram } from '@housestaff/assignments/application';
import type { Duty } from '@housestaff/assignments/domain';
import { instantAt } from '@housestaff/kernel';
import type { SheetCell } from '../reports/ports/written-sheet';
import { amionDate, report619, report625c } from './amion/amion-report';
import { blockSheet } from './block-sheet/block-sheet';
import { printedRoster } from './printed/printed-roster';
import { printedYear } from './printed/printed-year';
import { dutiesTable } from './tables/duties-table';

const ZONE = 'America/New_York';
const year = { start: '2026-07-01', end: '2027-07-01' };

const activity = (id: string, code: string, rest: Partial<ActivityOfProgram> = {}): ActivityOfProgram => ({ id, code, name: `${code} work`, category: 'clinical', place: 'in-house', dutyKind: 'day', countsHours: true, supervises: false, mayOverlap: false, colour: 'icu', times: { day: { start: 420, end: 1140 } }, version: 1, ...rest });
const rotation: RotationOfProgram = { id: 'r', name: 'Intensive care', abbreviation: 'ICU', colour: 'icu', category: 'critical-care', siteName: null, leaveEligible: true, halfBlock: false, hoursLimit: 80, supervisionWeight: 0, audience: 'any', active: true, version: 1, pattern: [] };
const person = (id: string, familyName: string, kind: PersonOfProgram['kind'] = 'resident'): PersonOfProgram => ({ id, kind, displayName: familyName, familyName, givenName: '', phone: '+1 808 555', active: true, pgyPeriods: kind === 'resident' ? [{ period: year, pgy: 2, offCycle: false }] : [], cohort: null });
const duty = (personId: string, activityId: string, date: string, from: number | null, to = 0, zone = ZONE): Duty => ({ id: null, personId, activityId, rotationId: 'r', stayId: null, date, half: 'day', during: from === null ? null : { start: instantAt(date, from, zone), end: instantAt(date, to, zone) }, zone, source: 'template', locked: false, mayOverlap: false });

const schedule: EffectiveSchedule = {
  schedule: { id: 's', programId: 'p', academicYearId: 'y', publishedVersion: 4, version: 4 },
  draft: null,
  catalog: {
    ...{ program: { id: 'p', name: 'Medicine', zone: ZONE }, year: { id: 'y', name: 'AY 2026-27', period: year, version: 1 }, zone: ZONE, requirements: [], coverage: [], events: [], holidays: [{ id: 'h', day: '2026-07-03', name: 'Day off' }] },
    blocks: Array.from({ length: 2 }, (_, n) => ({ id: `b${n}`, ordinal: n + 1, name: `Block ${n + 1}`, period: { start: n === 0 ? '2026-07-01' : '2026-07-29', end: n === 0 ? '2026-07-29' : '2026-08-26' }, splitOn: n === 0 ? '2026-07-15' : '2026-08-12' })),
    activities: [activity('w', 'W'), activity('c', 'CALL', { dutyKind: 'call' }), activity('u', 'UNTIMED', { times: null }), activity('o', 'OFF', { category: 'time-off', dutyKind: 'off' })],
    rotations: [rotation],
  },
  people: [person('a', '=Abara'), person('b', 'Ibarra', 'faculty')],
  absences: [{ id: 'l', personId: 'a', kind: 'vacation', status: 'approved', period: { start: '2026-07-06', end: '2026-07-11' }, startsPm: false, endsAm: false, blocking: true }],
  stays: [{ id: 'x', personId: 'a', rotationId: 'r', period: { start: '2026-07-01', end: '2026-07-15' }, source: 'import', locked: false, note: '' }],
  handDuties: [],
  duties: [duty('a', 'c', '2026-07-01', 420, 420 + 28 * 60), duty('a', 'w', '2026-07-03', 420, 1140), duty('a', 'u', '2026-07-04', null), duty('a', 'o', '2026-07-05', null), duty('b', 'w', '2026-07-01', 600, 1080, 'America/Chicago')],
  liveStays: [],
};
const head = { program: 'Medicine', year: 'AY 2026-27', zone: ZONE, version: 4, publishedAt: new Date('2026-07-02T12:00:00Z'), madeAt: new Date('2026-07-03T12:00:00Z') };
const range = { start: '2026-07-01', end: '2026-07-08' };
const contacts = new Map([['a', { displayName: '=Abara', externalId: 'E7', email: 'a@example.org', phone: '+1 808 555' }]]);

describe('the Amion reports', () => {
  const facts = { schedule, contacts, range, made: 'version 4' };

  it('say a call of 28 hours in two rows, whose ends are not after their starts by mistake', () => {
    const rows = [...report625c(facts)].slice(8);
    expect(rows.map((row) => [row[0], row[3], ...row.slice(6, 10)])).toEqual([
      ['=Abara', 'CALL work', '7-1-26', '0700', '0700', 'R2'],
      ['=Abara', 'CALL work', '7-2-26', '0700', '1100', 'R2'],
      ['Ibarra', 'Intensive care', '7-1-26', '1000', '1800', 'Attending'],
      ['=Abara', 'Intensive care', '7-3-26', '0700', '1900', 'R2'],
    ]);
    expect(rows.every((row) => row.length === 17)).toBe(true);
    expect(rows[0]?.slice(10, 13)).toEqual(['1 808 555', '1 808 555', 'a@example.org']);
  });

  it('have as many header lines as scripts drop, and count what has no times', () => {
    const lines = [...report625c(facts)];
    expect(lines.slice(0, 8).map((line) => line.length)).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
    expect(lines[3]).toEqual(['1 duties without times are left out']);
    const day = [...report619({ ...facts, range: { start: '2026-07-03', end: '2026-07-04' } })];
    expect(day).toHaveLength(7);
    expect(day[6]).toHaveLength(9);
    expect(amionDate('2026-12-09')).toBe('12-9-26');
  });
});

describe('the block sheet', () => {
  const { rows, frozenRows } = blockSheet(schedule, range, 'A title');
  const values = rows.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? (cell as SheetCell).value : cell)));
  const line = (title: string) => values.find(([first]) => first === title);

  it('has call on top, weekdays over their dates, codes, leave, and counts at the foot', () => {
    expect(line('In-house night')?.slice(3, 5)).toEqual(['=Abara', null]);
    expect(values[2]?.slice(3, 8)).toEqual(['Wed', null, 'Thu', null, 'Fri · Day off']);
    expect(values[3]?.slice(3, 5)).toEqual([{ day: '2026-07-01' }, null]);
    expect(line('=Abara')?.slice(0, 9)).toEqual(['=Abara', 2, 'ICU', 'CALL', 'CALL', null, null, 'W', 'W']);
    expect(line('=Abara')?.slice(13, 17)).toEqual(['LV', 'LV', 'LV', 'LV']);
    expect(line('Residents')?.slice(3, 6)).toEqual([1, 1, 0]);
    expect(line('W (W work)')?.slice(3, 9)).toEqual([1, 1, 0, 0, 1, 1]);
    expect(frozenRows).toBe(5);
  });
});

describe('tables and papers', () => {
  it('say duties with their own zone, and nothing where times are not known', () => {
    const lines = [...dutiesTable(schedule, range)];
    expect(lines).toContainEqual(['2026-07-01', 'DAY', 'Ibarra', 'Intensive care', 'Attending', 'W', null, 'W work', '2026-07-01 10:00', '2026-07-01 18:00', 'America/Chicago', 8, 'template']);
    expect(lines.find((one) => one[5] === 'UNTIMED')?.slice(8, 12)).toEqual([null, null, null, null]);
  });

  it('print the year by halves, with leave in its block', () => {
    const grid = printedYear(schedule, head).parts.find(({ kind }) => kind === 'grid');
    expect(grid).toMatchObject({ columns: 4, lines: [{ title: 'PGY-2', heading: true }, { title: '=Abara (2)', cells: [{ span: 1, text: 'ICU' }, { span: 1, text: '' }, { span: 2, text: '' }] }, { under: true, cells: [{ text: 'LV Jul 6-10' }, { text: '' }] }] });
  });

  it('print a month of call with who to reach', () => {
    const { parts, foot } = printedRoster(schedule, { start: '2026-07-01', end: '2026-08-01' }, contacts, head);
    expect(foot).toContain('As published on 2 Jul 2026, version 4');
    expect(parts[0]).toMatchObject({ kind: 'table', columns: [{ title: 'Day' }, { title: 'In-house night' }] });
    expect(parts.at(-1)).toMatchObject({ rows: [[{ text: '=Abara' }, { text: '+1 808 555' }, { text: 'a@example.org' }]] });
  });
});
