import { trapWorkbook, writeWorkbook, pdfText } from '@housestaff/exchange/testing';
import { WorkerWorkbookReader } from '@housestaff/exchange/infrastructure';
import type { SheetGrid } from '@housestaff/exchange/domain';
import { callsOf, type CallAs } from './support/calls';
import { day, furnish, publish, type FurnishedProgram } from './support/furnished-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;
let call: CallAs;

const get = async (path: string) => (await call('get', path).expect(200)).body.data;
const binary = async (path: string, as = token): Promise<Buffer> =>
  (await api.anyone.get(`/api/v1${path}`).set('Authorization', `Bearer ${as}`).buffer(true).parse((response, done) => {
    const parts: Buffer[] = [];
    response.on('data', (part: Buffer) => parts.push(part)).on('end', () => done(null, Buffer.concat(parts)));
  }).expect(200)).body;
const sheets = async (bytes: Buffer): Promise<SheetGrid[]> => new WorkerWorkbookReader().read(bytes);
const textAt = (grid: SheetGrid | undefined, row: number, column: number) => grid?.cells.find((cell) => cell.row === row && cell.column === column)?.text;
const stage = async (programId: string, file: Buffer) => (await call('post', `/programs/${programId}/imports`, { file }).expect(201)).body.data;
const commit = (batch: { id: string; version: number }) => call('post', `/imports/${batch.id}/commit`, { body: { acceptedOnly: false, replaceManual: false, lockImported: false }, version: batch.version }).expect(200);

/** Every count of a preview that is a difference. */
async function differences(programId: string, file: Buffer): Promise<{ changes: number; keptManual: number }> {
  const batch = await stage(programId, file);
  const { changes, keptManual } = await get(`/imports/${batch.id}/preview`);
  await call('delete', `/imports/${batch.id}`).expect(204);
  const counts = Object.values(changes as Record<string, { added: number; changed: number; removed: number }>);
  return { changes: counts.reduce((sum, one) => sum + one.added + one.changed + one.removed, 0), keptManual };
}

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  call = callsOf(api, token);
});
afterAll(() => api?.close());

describe('a year that came from a file', () => {
  let programId: string;
  let scheduleId: string;
  const file = writeWorkbook(trapWorkbook());

  beforeAll(async () => {
    programId = await api.addProgram('From a file');
    await commit(await stage(programId, file));
    [{ scheduleId }] = await get(`/programs/${programId}/academic-years`);
  });

  const person = async (name: string) => (await get(`/schedules/${scheduleId}/year-grid`)).groups.flatMap((group: { people: { name: string }[] }) => group.people).find((one: { name: string }) => one.name.includes(name));

  it('is that very file while nothing changed', async () => {
    expect((await binary(`/schedules/${scheduleId}/exports/year-sheet.xlsx`)).equals(file)).toBe(true);
    expect(await get(`/schedules/${scheduleId}/exports/year-sheet`)).toMatchObject({ layout: 'imported', fileName: 'year.xlsx', version: 1, changes: [], leftOut: [] });
  });

  it('holds what was edited, in its cells alone, and goes in again without a difference', async () => {
    const [first, second] = (await person('Okafor')).stays;
    await publish(call, scheduleId, { kind: 'set-stay', personId: (await person('Okafor')).personId, from: first.from, to: first.to, rotationId: second.rotationId });
    const absence = (await get(`/programs/${programId}/absences?from=2026-07-01&to=2027-07-01`))[0];
    await call('patch', `/absences/${absence.id}`, { body: { to: '2026-07-09' , from: '2026-07-06' }, version: absence.version }).expect(200);
    const added = (await call('post', `/programs/${programId}/people`, { body: { kind: 'resident', givenName: 'Zoë', familyName: '王-Ångström', pgyPeriods: [{ from: '2026-07-01', to: '2027-07-01', pgy: 2 }] } }).expect(201)).body.data;
    await call('post', `/programs/${programId}/absences`, { body: { personId: added.id, kind: 'parental', from: '2026-09-01', to: '2026-12-01', status: 'approved' } }).expect(201);

    const notes = await get(`/schedules/${scheduleId}/exports/year-sheet`);
    expect(notes.changes).toEqual(expect.arrayContaining([{ cell: 'B5', before: 'FMO', after: 'ICU' }, expect.objectContaining({ after: 'Zoë 王-Ångström' })]));
    const exported = await binary(`/schedules/${scheduleId}/exports/year-sheet.xlsx`);
    const [before, after] = [await sheets(file), await sheets(exported)];
    expect(after[1]).toEqual(before[1]);
    const touched = new Set(notes.changes.map(({ cell }: { cell: string }) => cell));
    const untouched = (grid?: SheetGrid) => grid?.cells.filter((cell) => !touched.has(`${String.fromCharCode(65 + cell.column)}${cell.row + 1}`) && cell.column < 26 && cell.row < (before[0]?.rows ?? 0));
    expect(untouched(after[0])).toEqual(untouched(before[0]));
    expect(await differences(programId, exported)).toEqual({ changes: 0, keptManual: 0 });
  });

  it('finds a person who was renamed since', async () => {
    const { personId } = await person('Fenn');
    const { version } = await get(`/people/${personId}`);
    await call('patch', `/people/${personId}`, { body: { familyName: 'Fenn-Abara' }, version }).expect(200);
    const notes = await get(`/schedules/${scheduleId}/exports/year-sheet`);
    expect(notes.changes).toContainEqual(expect.objectContaining({ before: 'Ada Fenn', after: 'Ada Fenn-Abara' }));
    expect(await differences(programId, await binary(`/schedules/${scheduleId}/exports/year-sheet.xlsx`))).toEqual({ changes: 0, keptManual: 0 });
  });

  it('is printed with its version', async () => {
    const pages = pdfText(await binary(`/schedules/${scheduleId}/exports/year-sheet.pdf`));
    expect(pages[0]).toMatch(/As published on .*, version 2/);
    expect(pages.join('\n')).toContain('Okafor, Iris');
    pages.forEach((page, n) => expect(page).toContain(`Page ${n + 1} of ${pages.length}`));
  });
});

describe('a year of our own', () => {
  let program: FurnishedProgram;

  beforeAll(async () => {
    program = await furnish(call, 'Made here');
    const inside = `/programs/${program.programId}`;
    await call('post', `${inside}/people`, { body: { kind: 'resident', givenName: '=1+1', familyName: 'Formula', phone: '+1 808 555', email: 'f@example.org', pgyPeriods: [{ from: day(0), to: day(56), pgy: 2 }] } }).expect(201);
    const phone = await get(`/people/${program.personId}`);
    await call('patch', `/people/${program.personId}`, { body: { phone: '+1 808 555 0101', givenName: '@Zoë' }, version: phone.version }).expect(200);
  });

  const of = (path: string) => `/schedules/${program.scheduleId}/exports/${path}`;

  it('has a sheet that goes in again without a difference', async () => {
    const exported = await binary(of('year-sheet.xlsx'));
    const [grid] = await sheets(exported);
    expect(textAt(grid, 0, 0)).toMatch(/^Made here, AY\. As published on .*, version 1$/);
    expect(grid?.cells.find((cell) => cell.text.includes('=1+1'))).toMatchObject({ formula: false });
    expect(await differences(program.programId, exported)).toEqual({ changes: 0, keptManual: 0 });
    expect(await get(of('year-sheet'))).toMatchObject({ layout: 'own', fileName: null });
  });

  it('has a block sheet with codes, weekdays over their dates, and counts', async () => {
    const [grid] = await sheets(await binary(of(`block-sheet.xlsx?block=${program.blockId}`)));
    const texts = grid?.cells.map(({ text, date }) => date ?? text) ?? [];
    expect(texts).toEqual(expect.arrayContaining(['Wed', '2026-07-01', 'AM', 'PM', 'W', 'Residents', 'W (Ward)']));
    const monday = grid?.cells.find((cell) => cell.date === '2026-07-06');
    expect(grid?.cells.find((cell) => cell.row === (monday?.row ?? 0) - 1 && cell.column === monday?.column)?.text).toBe('Mon');
    await call('get', of('block-sheet.xlsx')).expect(422);
    await call('get', of('block-sheet.xlsx?from=2026-07-01&to=2027-07-01')).expect(422);
    expect((await sheets(await binary(of('block-sheet.xlsx?from=2026-07-01&to=2026-07-08'))))[0]?.cells.length).toBeGreaterThan(20);
  });

  it('has tables without formulas in them', async () => {
    const people = (await binary(`/programs/${program.programId}/exports/people.csv`)).toString('utf8');
    expect(people).toContain('"name","email","type","pgyLevel"');
    expect(people).toContain('"\'@Zoë Abara"');
    expect(people).toContain('"\'=1+1 Formula","f@example.org","resident"');
    const duties = (await binary(of(`duties.csv?from=${day(0)}&to=${day(28)}`))).toString('utf8');
    expect(duties).toContain('"2026-07-06","AM","\'@Zoë Abara","Intensive care","R1","W",,"Ward","2026-07-06 08:00","2026-07-06 12:00","America/New_York",4,"template"');
  });

  it('has the shape of Amion\'s reports', async () => {
    const text = (await binary(of(`amion-625c.csv?from=${day(0)}&to=${day(28)}`))).toString('utf8');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('"Assignments for 7-1-26 through 7-28-26"');
    expect(lines[7]).toBe('');
    expect(lines.slice(0, 8).every((line) => line.split(',').length < 9)).toBe(true);
    const row = lines[8]?.split(',') ?? [];
    expect(row).toHaveLength(17);
    expect([row[0], row[3], ...row.slice(6, 11)]).toEqual(['"\'@Zoë Abara"', '"Intensive care"', '"7-6-26"', '"0800"', '"1200"', '"R1"', '"1 808 555 0101"']);
    const one = (await binary(of('amion-619.csv?date=2026-07-06'))).toString('utf8').split('\r\n');
    expect(one.slice(6).filter((line) => line !== '').map((line) => line.split(',').length)).toEqual([9]);
  });

  it('is printed: manifest, call roster and a person\'s days', async () => {
    const { programId, personId } = program;
    expect(pdfText(await binary(`/programs/${programId}/manifest.pdf?date=2026-07-06`)).join('\n')).toContain('@Zoë Abara');
    expect(pdfText(await binary(`/programs/${programId}/call-roster.pdf?month=2026-07`)).join('\n')).toContain('Nobody is on call in this month.');
    const days = pdfText(await binary(`/people/${personId}/schedule.pdf?from=${day(0)}&to=${day(28)}`)).join('\n');
    expect(days).toContain('Ward');
    expect(days).toContain('08:00–12:00');
    await call('get', `/programs/${programId}/call-roster.pdf?month=2026-13`).expect(400);
    await call('get', `/programs/${programId}/call-roster.pdf?month=2020-01`).expect(404);
    await call('get', '/me/schedule.pdf?from=2026-07-01&to=2026-07-08').expect(404);
  });

  it('is for those who may', async () => {
    const [auditor, resident] = [await api.tokenOf('auditor'), await api.tokenOf('resident')];
    await binary(of('year-sheet.xlsx'), auditor);
    for (const path of ['year-sheet.xlsx', 'year-sheet.pdf', `block-sheet.xlsx?block=${program.blockId}`, `duties.csv?from=${day(0)}&to=${day(1)}`]) await callsOf(api, resident)('get', of(path)).expect(403);
    await binary(`/programs/${program.programId}/manifest.pdf?date=2026-07-06`, resident);
  });
});

describe('a year with nothing published', () => {
  it('says so instead of an empty file', async () => {
    const programId = await api.addProgram('Empty');
    const year = (await call('post', `/programs/${programId}/academic-years`, { body: { from: day(0), to: day(28), blocks: [{ from: day(0), to: day(28) }] } }).expect(201)).body.data;
    for (const path of ['year-sheet', 'year-sheet.xlsx', 'year-sheet.pdf', `block-sheet.xlsx?block=${year.blocks[0].id}`, `duties.csv?from=${day(0)}&to=${day(1)}`, 'amion-619.csv?date=2026-07-01']) {
      const { body } = await call('get', `/schedules/${year.scheduleId}/exports/${path}`).expect(409);
      expect(body.error).toMatchObject({ code: 'exchange.nothing_published', message: expect.stringContaining('Nothing is published') });
    }
    expect((await binary(`/programs/${programId}/exports/people.csv`)).toString('utf8').trim().split('\r\n')).toHaveLength(1);
    expect(pdfText(await binary(`/programs/${programId}/manifest.pdf?date=2026-07-01`)).join('\n')).toContain('Nobody is scheduled');
  });
});
