import { utils, write } from '@e965/xlsx';
import { trapYearSheet } from '@housestaff/exchange/testing';
import { testApi, type TestApi } from './support/test-api';

interface Batch {
  id: string;
  version: number;
  table: { kind: string; rowsRead: number; rowsAccepted: number; rowsRejected: number; rows: { row: number; state: string; problems: { column: string; what: string; fix: string }[] }[] };
}

let api: TestApi;
let token: string;
let programId: string;

const bearer = () => ({ Authorization: `Bearer ${token}` });
const get = async (path: string) => (await api.anyone.get(`/api/v1${path}`).set(bearer()).expect(200)).body.data;
const send = (method: 'post' | 'put' | 'patch', path: string, body: object) => api.anyone[method](`/api/v1${path}`).set(bearer()).send(body);
const upload = (file: Buffer | string, name = 'table.csv') => api.anyone.post(`/api/v1/programs/${programId}/imports`).set(bearer()).attach('file', Buffer.from(file), name);
const stage = async (file: Buffer | string, name?: string): Promise<Batch> => (await upload(file, name).expect(201)).body.data;
const commit = ({ id, version }: Batch, options = {}) => api.anyone.post(`/api/v1/imports/${id}/commit`).set(bearer()).set('If-Match', `"${version}"`).send({ acceptedOnly: false, replaceManual: false, lockImported: false, ...options });
const undo = ({ id, version }: Batch) => api.anyone.post(`/api/v1/imports/${id}/undo`).set(bearer()).set('If-Match', `"${version}"`);
const problemsOf = ({ table }: Batch) => table.rows.flatMap(({ row, problems }) => problems.map(({ column, what }) => `${row} ${column}: ${what}`));

const PEOPLE = 'name,email,type,pgyLevel,specialties,primaryDuty,performsProcedures\n"Okoye, Iris",iris@hospital.example,resident,2,,Chief resident,yes\nRavi Sen,,intern,1,Family medicine; Sports medicine,,\nMarta Lind,marta@hospital.example,attending,,,,no\n';

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  programId = await api.addProgram('Tables');
});
afterAll(() => api?.close());

describe('a table of people', () => {
  it('is recognised by its headings, written, found unchanged the second time, and undone', async () => {
    const staged = await stage(PEOPLE);
    expect(staged).toMatchObject({ kind: 'people', table: { rowsRead: 3, rowsAccepted: 3, rowsRejected: 0 } });
    const preview = await get(`/imports/${staged.id}/preview`);
    expect(preview).toMatchObject({ ready: true, changes: { people: { added: 3 } } });
    for (const sheet of preview.sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
    const committed: Batch = (await commit(staged).expect(200)).body.data;
    const people = await get(`/programs/${programId}/people`);
    expect(people.map((one: { displayName: string; kind: string; pgy: number | null }) => `${one.displayName} ${one.kind} ${one.pgy}`)).toEqual(['Marta Lind faculty null', 'Iris Okoye resident 2', 'Ravi Sen resident 1']);

    const again = await stage(PEOPLE);
    expect(again.table.rows.map((row) => row.state)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    const next = await stage(PEOPLE.replace(',resident,2,', ',resident,3,').replace('Ravi Sen,,', 'Ravi Sen,ravi@hospital.example,'));
    expect(next.table.rows.map((row) => row.state)).toEqual(['edited', 'changed', 'unchanged']);
    const second: Batch = (await commit(next).expect(200)).body.data;
    const after = await get(`/programs/${programId}/people`);
    expect(after.map((one: { pgy: number | null; email: string | null }) => `${one.pgy} ${one.email}`)).toEqual(['null marta@hospital.example', '2 iris@hospital.example', '1 ravi@hospital.example']);
    await undo(second).expect(200);
    await undo(committed).expect(200);
    expect(await get(`/programs/${programId}/people`)).toEqual([]);
  });

  it('says of each row what is wrong, gives the wrong rows back as a file, and stores the others when asked to', async () => {
    const file = 'Full Name;E-mail;Person_Type;PGY;Shoe size\nAnn Bell;ann@hospital.example;resident;1;38\nBo Carr;no-mail;resident;2;40\n;x@hospital.example;staff;;\nCy Dunn;;wizard;;\nDee Eck;ann@hospital.example;student;;\n';
    const staged = await stage(file);
    expect(staged).toMatchObject({ kind: 'people', table: { rowsRead: 5, rowsAccepted: 1, rowsRejected: 4 } });
    expect(problemsOf(staged)).toEqual(['3 E-mail: "no-mail" is no e-mail', '4 Full Name: The row has no name', '5 Person_Type: "wizard" is not known', '6 E-mail: Row 2 has the same e-mail']);
    for (const sheet of (await get(`/imports/${staged.id}/preview`)).sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
    expect((await commit(staged).expect(422)).body.error).toMatchObject({ code: 'exchange.import_not_ready', details: [expect.objectContaining({ unmapped: ['Row 3', 'Row 4', 'Row 5', 'Row 6'] })] });
    const csv = (await api.anyone.get(`/api/v1/imports/${staged.id}/rejected.csv`).set(bearer()).expect(200)).text;
    expect(csv.split('\r\n')[0]).toBe('\ufeffFull Name,E-mail,Person_Type,PGY,Shoe size,row,column,what,fix');
    expect(csv.trim().split('\r\n')).toHaveLength(5);
    const mended = await stage(csv.replace('no-mail', 'bo@hospital.example').replace('wizard', 'faculty').replace('"Dee Eck","ann@', '"Dee Eck","dee@').replace('"","x@', '"Flo Gray","x@'));
    expect(mended.table).toMatchObject({ kind: 'people', rowsRead: 4, rowsRejected: 0 });
    await commit(staged, { acceptedOnly: true }).expect(200);
    await commit(mended).expect(200);
    expect(await get(`/programs/${programId}/people`)).toHaveLength(5);
  });
});

describe('a table of absences', () => {
  it('finds people by name, keeps what is there, and is undone', async () => {
    const file = 'personName,startDate,endDate,absenceType,notes\nAnn Bell,10/5/2026,10/9/2026,PTO,Hills\n"Carr, Bo",2026-11-02,,sick,\nNobody Here,2026-11-02,2026-11-03,vacation,\nAnn Bell,2026-12-05,2026-12-01,vacation,\nAnn Bell,2026-10-08,2026-10-12,vacation,\nCy Dunn,soon,2026-10-12,vacation,\nCy Dunn,2026-10-12,2026-10-12,magic,\n';
    const staged = await stage(file);
    expect(staged).toMatchObject({ kind: 'absences', table: { rowsRead: 7, rowsAccepted: 2, rowsRejected: 5 } });
    expect(problemsOf(staged)).toEqual([
      '4 personName: Nobody in the program is called "Nobody Here"',
      '5 endDate: The absence ends (1 Dec 2026) before it starts (5 Dec 2026)',
      '6 startDate: Row 2 has leave on these days already',
      '7 startDate: "soon" is no day',
      '8 absenceType: "magic" is not known',
    ]);
    const committed: Batch = (await commit(staged, { acceptedOnly: true }).expect(200)).body.data;
    const absences = await get(`/programs/${programId}/absences?from=2026-07-01&to=2027-07-01`);
    expect(absences.map((one: { kind: string; from: string; to: string; note: string }) => `${one.kind} ${one.from} ${one.to} ${one.note}`)).toEqual(['vacation 2026-10-05 2026-10-10 Hills', 'sick 2026-11-02 2026-11-03 ']);
    const again = await stage(file);
    expect(again.table.rows.filter((row) => row.state !== 'rejected').map((row) => row.state)).toEqual(['unchanged', 'unchanged']);
    expect(problemsOf(await stage('person_name,start_date,end_date\nAnn Bell,2026-10-09,2026-10-20\n'))).toEqual(['2 start_date: Ann Bell has vacation already, 5 – 9 Oct 2026']);
    await undo(committed).expect(200);
    expect(await get(`/programs/${programId}/absences?from=2026-07-01&to=2027-07-01`)).toEqual([]);
  });
});

describe('a table of assignments', () => {
  let scheduleId: string;
  const staysOf = async (familyName: string): Promise<string[]> => {
    const { groups } = await get(`/schedules/${scheduleId}/year-grid`);
    const rotations = new Map((await get(`/programs/${programId}/rotations`)).map((one: { id: string; abbreviation: string }) => [one.id, one.abbreviation]));
    const people = groups.flatMap((group: { people: { name: string; stays: { rotationId: string; from: string; to: string }[] }[] }) => group.people);
    const person = people.find((one: { name: string }) => one.name.includes(familyName));
    return (person?.stays ?? []).map((stay: { rotationId: string; from: string; to: string }) => `${String(rotations.get(stay.rotationId))} ${stay.from} ${stay.to}`);
  };

  beforeAll(async () => {
    await send('post', `/programs/${programId}/rotations`, { name: 'Inpatient medicine', abbreviation: 'IM' }).expect(201);
    await send('post', `/programs/${programId}/rotations`, { name: 'Night float', abbreviation: 'NF' }).expect(201);
    await send('post', `/programs/${programId}/activities`, { code: 'C', name: 'Continuity clinic', times: { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } } }).expect(201);
    const year = (await send('post', `/programs/${programId}/academic-years`, { name: 'AY 2026-27', from: '2026-07-01', to: '2027-07-01', blocks: [{ from: '2026-07-01', to: '2027-07-01' }] }).expect(201)).body.data;
    scheduleId = year.scheduleId;
  });

  it('makes stays of runs and duties of activities, lists what it can not place, and is undone', async () => {
    const days = ['2026-10-05', '2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-12', '2026-10-13'];
    const rows = [
      ...days.map((date) => `${date},,Ann Bell,Inpatient Medicine,primary,,`),
      '2026-10-15,am,Ann Bell,IM,,,late',
      '2026-10-15,pm,Ann Bell,IM,,,late',
      '2026-10-06,pm,Ann Bell,,,C,',
      '2026-10-06,pm,Ann Bell,,,C,',
      '2026-10-05,pm,Ann Bell,Night float,,,',
      '2026-10-05,,Bo Carr,Surgery,,,',
      '2025-10-05,,Bo Carr,NF,,,',
      '2026-10-05,dusk,Bo Carr,NF,,,',
      '2026-10-05,,Bo Carr,,,,',
    ];
    const staged = await stage(`date,timeOfDay,personName,rotationName,role,activityOverride,notes\n${rows.join('\n')}\n`);
    expect(staged).toMatchObject({ kind: 'assignments', table: { rowsRead: 16, rowsAccepted: 10, rowsRejected: 6 } });
    expect(problemsOf(staged)).toEqual([
      '12 activityOverride: Row 11 gives Ann Bell something at that time already',
      '13 rotationName: Row 2 has Ann Bell on Inpatient medicine that day',
      '14 rotationName: No rotation is called "Surgery"',
      '15 date: No academic year of the program holds 5 Oct 2025',
      '16 timeOfDay: "dusk" is not known',
      '17 rotationName: The row has neither a rotation nor an activity',
    ]);
    const preview = await get(`/imports/${staged.id}/preview`);
    expect(preview.changes).toMatchObject({ stays: { added: 2 }, duties: { added: 1 } });
    for (const sheet of preview.sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
    const committed: Batch = (await commit(staged, { acceptedOnly: true }).expect(200)).body.data;
    expect(await staysOf('Bell')).toEqual(['IM 2026-10-05 2026-10-14', 'IM 2026-10-15 2026-10-16']);
    const version = (await get(`/schedules/${scheduleId}/versions`))[0].number;

    const again = await stage(`date,timeOfDay,personName,rotationName,role,activityOverride,notes\n${rows.join('\n')}\n`);
    expect(again.table.rows.filter((row) => row.state !== 'rejected').every((row) => row.state === 'unchanged')).toBe(true);
    await commit(again, { acceptedOnly: true }).expect(200);
    expect((await get(`/schedules/${scheduleId}/versions`))[0].number).toBe(version);

    const other = await stage('date,person,rotation\n2026-10-05,Ann Bell,NF\n2026-10-20,Ann Bell,NF\n');
    expect(other.table.rows.map((row) => row.state)).toEqual(['edited', 'added']);
    const second: Batch = (await commit(other).expect(200)).body.data;
    expect(await staysOf('Bell')).toEqual(['IM 2026-10-05 2026-10-14', 'IM 2026-10-15 2026-10-16', 'NF 2026-10-20 2026-10-21']);
    await undo(second).expect(200);
    await undo(committed).expect(200);
    expect(await staysOf('Bell')).toEqual([]);
  });
});

describe('other files', () => {
  it('come in by the same door: .xls, year sheets as CSV, tables as workbooks', async () => {
    const sheet = trapYearSheet();
    const rows = sheet.rows.map((row) => row.map((value) => (typeof value === 'object' && value !== null ? value.day : value)));
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Block Schedule');
    expect(await stage(write(book, { type: 'buffer', bookType: 'xls' }) as Buffer, 'year.xls')).toMatchObject({ kind: 'year-sheet', year: { from: '2026-07-01' } });
    const csv = rows.map((row) => row.map((value) => `"${String(value ?? '').replace(/"/g, '""')}"`).join(';')).join('\r\n');
    for (const bytes of [Buffer.from(csv), Buffer.from(`\ufeff${csv}`, 'utf16le'), Buffer.from(csv, 'latin1')]) expect(await stage(bytes, 'year.csv')).toMatchObject({ kind: 'year-sheet', people: expect.any(Array), year: { from: '2026-07-01' } });
    const table = utils.book_new();
    utils.book_append_sheet(table, utils.aoa_to_sheet([['Name', 'Type'], ['Hal Ives', 'staff']]), 'People');
    expect(await stage(write(table, { type: 'buffer', bookType: 'xlsx' }) as Buffer, 'people.xlsx')).toMatchObject({ kind: 'people', table: { rowsRead: 1 } });
  });

  it('are refused in words when they are something else than they are called, hold macros, or hold nothing', async () => {
    expect((await upload('name,type\nA,staff\n', 'people.xlsx').expect(422)).body.error).toMatchObject({ code: 'exchange.file_unreadable', message: expect.stringContaining('not a workbook') });
    expect((await upload('name,type\n', 'people.csv').expect(422)).body.error).toMatchObject({ code: 'exchange.file_unreadable', message: expect.stringContaining('no rows') });
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Name', 'Type']]), 'People');
    book.vbaraw = new Uint8Array([1, 2, 3]);
    expect((await upload(write(book, { type: 'buffer', bookType: 'xlsm', bookVBA: true }) as Buffer, 'people.xlsm').expect(422)).body.error.details[0]).toMatchObject({ reason: 'macros' });
  });

  it.each(['people', 'absences', 'assignments'])('a template of %s is a table that is read as such', async (kind) => {
    const csv = (await api.anyone.get(`/api/v1/programs/${programId}/import-template?kind=${kind}`).set(bearer()).expect(200).expect('Content-Type', /text\/csv/)).text;
    expect(await stage(csv)).toMatchObject({ kind, table: { rowsRead: 1 } });
  });

  it('knows no other template', () => api.anyone.get(`/api/v1/programs/${programId}/import-template?kind=patients`).set(bearer()).expect(400));
});
