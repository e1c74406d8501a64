import type { Test } from 'supertest';
import { WorkerWorkbookReader } from '@housestaff/exchange/infrastructure';
import { pdfText } from '@housestaff/exchange/testing';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

interface Cell {
  ruleId: string;
  status: string;
  measured: number | null;
  limit: number | null;
}
interface Row {
  personId: string;
  name: string;
  cells: Cell[];
}

let api: TestApi;
let token: string;
let programId: string;
let scheduleId: string;
let blocks: { id: string; name: string }[];
let people: string[];

const day = (n: number): string => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const as = (bearer: string, verb: 'get' | 'post' | 'put', path: string, body?: object, version?: number): Test => {
  const request = api.anyone[verb](`/api/v1${path}`).set('Authorization', `Bearer ${bearer}`);
  if (version !== undefined) request.set('If-Match', `"${version}"`);
  return body ? request.send(body) : request;
};
const made = async (path: string, body: object) => (await as(token, 'post', path, body).expect(201)).body.data;
const read = async (path: string) => (await as(token, 'get', `/schedules/${scheduleId}/compliance${path}`).expect(200)).body.data;
const file = async (path: string): Promise<{ bytes: Buffer; headers: Record<string, string> }> => {
  const answer = await as(token, 'get', `/schedules/${scheduleId}/compliance${path}`).buffer(true).parse((response, done) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
  }).expect(200);
  return { bytes: answer.body as Buffer, headers: answer.headers };
};

async function rotationOf(abbreviation: string, activityId: string, weekdays: number[]): Promise<string> {
  const rotation = await made(`/programs/${programId}/rotations`, { name: `${abbreviation} rotation`, abbreviation, category: 'inpatient' });
  const cells = [1, 2, 3, 4].flatMap((week) => weekdays.flatMap((weekday) => ['am', 'pm'].map((half) => ({ week, weekday, half, activityId }))));
  await as(token, 'put', `/rotations/${rotation.id}/pattern`, { cells }, rotation.version).expect(200);
  return rotation.id;
}

/** Two blocks; one resident far over 80 hours in the first with a week of vacation, one within, one whose activity has no times. */
beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
  programId = (await made('/programs', { name: 'Surgery', specialty: 'surgery', zone: 'America/New_York' })).id;
  const year = await made(`/programs/${programId}/academic-years`, { name: 'AY 2026–27', from: day(0), to: day(56), blocks: [0, 28].map((from) => ({ name: `Block ${from / 28 + 1}`, from: day(from), to: day(from + 28) })) });
  ({ scheduleId, blocks } = year);
  const activity = (code: string, times: object | null) => made(`/programs/${programId}/activities`, { code, name: code, category: 'clinical', place: 'in-house', dutyKind: 'day', times });
  const [ward, unknown] = [await activity('W', { day: { start: 360, end: 1200 } }), await activity('X', null)];
  const rotations = [await rotationOf('ICU', ward.id, [1, 2, 3, 4, 5, 6, 7]), await rotationOf('WARD', ward.id, [1, 2, 3, 4, 5]), await rotationOf('NEW', unknown.id, [1, 2])];
  people = [];
  for (const familyName of ['=Żółć', 'Iyer', 'Kowalik']) people.push((await made(`/programs/${programId}/people`, { kind: 'resident', familyName, pgyPeriods: [{ from: day(0), to: day(56), pgy: 1 }] })).id);
  await made(`/programs/${programId}/absences`, { personId: people[0], kind: 'vacation', from: day(21), to: day(28), status: 'approved' });
  const draft = await made(`/schedules/${scheduleId}/drafts`, {});
  const changes = people.map((personId, n) => ({ kind: 'set-stay', personId, from: day(0), to: day(28), rotationId: rotations[n] }));
  const edited = (await as(token, 'post', `/drafts/${draft.id}/changes`, { changes }, draft.version).expect(200)).body.data;
  const blocking = (await read(`?block=${blocks[0]?.id}&draft=${draft.id}`)).findings.filter((one: { severity: string }) => one.severity === 'violation');
  expect(blocking).toHaveLength(2);
  const overrides = blocking.map(({ id }: { id: string }) => ({ findingId: id, reason: 'Nobody else could' }));
  await as(token, 'post', `/drafts/${draft.id}/publish`, { note: 'e2e', overrides }, edited.draft.version).expect(200);
});
afterAll(() => api?.close());

describe('a program over its year', () => {
  it('has a row for each block, with the same counts as the matrix of that block', async () => {
    const overview = await read('/overview');
    expect(overview.blocks.map(({ name }: { name: string }) => name)).toEqual(['Block 1', 'Block 2']);
    for (const block of overview.blocks) {
      const matrix = await read(`?block=${block.id}`);
      expect(block).toMatchObject({ counts: matrix.counts, clearPeople: matrix.clearPeople, people: matrix.rows.length });
    }
    expect(overview.blocks[0]).toMatchObject({ highestHours: 98, highestPersonId: people[0], averageHours: 84 });
    expect(overview.blocks[0].byRule).toContainEqual({ ruleId: 'eighty-hour-week', violations: 1, warnings: 0, notAssessable: 1 });
    expect(overview.people.find((one: { personId: string }) => one.personId === people[0])).toMatchObject({ pgy: 1, violations: 2, highestHours: 98, averageHours: expect.any(Number) });
    expect(overview.counts.violations).toBe(2);
  });
});

describe('a resident over their year', () => {
  it('has weeks, averages, an advisory, cells, findings and leave', async () => {
    const timeline = await read(`/people/${people[0]}/timeline`);
    expect(timeline.person).toEqual({ id: people[0], name: expect.any(String), pgy: 1 });
    expect(timeline.weeks).toHaveLength(8);
    expect(timeline.weeks[0]).toMatchObject({ from: day(0), to: day(7), scheduled: 98, logged: null, leaveDays: 0, rotationIds: [expect.any(String)] });
    expect(timeline.weeks[3]).toMatchObject({ scheduled: 0, leaveDays: 7 });
    expect(timeline.advisory).toHaveLength(56);
    expect(timeline.advisory[27]).toEqual({ date: day(27), hours: 98 });
    expect(timeline.windows[0]).toMatchObject({ from: day(0), to: day(28), average: 98, limit: 80, status: 'violation', eligibleDays: 21 });
    const matrix = await read(`?block=${blocks[0]?.id}`);
    expect(timeline.cells[0]).toEqual({ blockId: blocks[0]?.id, cells: matrix.rows.find((row: Row) => row.personId === people[0]).cells });
    expect(timeline.findings).toEqual(matrix.findings.filter((one: { personId: string }) => one.personId === people[0]));
    expect(timeline.leave).toEqual([{ kind: 'vacation', from: day(21), to: day(28) }]);
    expect((await read(`/people/${people[2]}/timeline?basis=worked`)).weeks[0]).toMatchObject({ scheduled: null });
  });

  it('is theirs to see without the right to see others', async () => {
    const email = 'resident@example.org';
    await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: 'Resident', personId: people[1], grants: [{ role: 'resident', programId }] }));
    const own = (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;
    const mine = (await as(own, 'get', `/me/compliance?on=${day(3)}`).expect(200)).body.data;
    expect(mine).toEqual(await read(`/people/${people[1]}/timeline`));
    await as(own, 'get', '/me/compliance?on=2019-01-01').expect(404);
    await as(own, 'get', '/me/compliance?on=yesterday').expect(400);
    await as(own, 'get', `/schedules/${scheduleId}/compliance/people/${people[1]}/timeline`).expect(403);
    await as(own, 'get', `/schedules/${scheduleId}/compliance/overview`).expect(403);
    await as(own, 'get', `/schedules/${scheduleId}/compliance/report.pdf`).expect(403);
    await as(token, 'get', '/me/compliance').expect(404);
  });

  it('is hidden from who reads compliance in another program alone', async () => {
    const other = await api.addProgram('Elsewhere');
    const email = await api.addUser([{ role: 'resident', programId }, { role: 'coordinator', programId: other }]);
    const mixed = (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;
    for (const path of ['', `people/${people[1]}?rule=eighty-hour-week`, 'overview', `people/${people[1]}/timeline`, 'report.csv', `report.pdf?person=${people[1]}`]) await as(mixed, 'get', `/schedules/${scheduleId}/compliance/${path}`).expect(404);
  });

  it('knows no other person, basis or draft', async () => {
    await as(token, 'get', `/schedules/${scheduleId}/compliance/people/${scheduleId}/timeline`).expect(404);
    await as(token, 'get', `/schedules/${scheduleId}/compliance/overview?draft=${scheduleId}`).expect(404);
    await as(token, 'get', `/schedules/${scheduleId}/compliance/overview?basis=guessed`).expect(400);
  });
});

describe('the report', () => {
  it('is a PDF with the matrix, and each finding with its arithmetic and its override', async () => {
    const { bytes, headers } = await file(`/report.pdf?block=${blocks[0]?.id}`);
    expect(headers).toMatchObject({ 'content-type': 'application/pdf', 'content-disposition': expect.stringMatching(/^attachment; filename="?duty-hours-Surgery-AY-2026-27-Block-1\.pdf"?$/), 'cache-control': 'private, no-store' });
    const pages = pdfText(bytes);
    const text = pages.join('\n');
    expect(pages[0]).toContain(`Page 1 of ${pages.length}`);
    expect(text).toContain('294 h over 21 eligible days = 98 h a week, at most 80 h; 7 vacation days left out.');
    expect(text).toContain('98 / 80');
    expect(text).toContain("Can't be told: no times for X.");
    expect(text).toMatch(/Published all the same in version 1 by .*: Nobody else could/);
    expect(text).toContain('=Żółć');
    expect(text).toContain('Published version 1');
    expect(text.replaceAll('\n', ' ')).toContain('For the program to verify, and no text of the requirements: the limit of Night float in a row');
  });

  it('is a workbook whose figures are those of the page', async () => {
    const { bytes, headers } = await file(`/report.xlsx?block=${blocks[0]?.id}`);
    expect(headers['content-disposition']).toContain('Block-1.xlsx');
    const grids = await new WorkerWorkbookReader().read(bytes);
    expect(grids.map((grid) => grid.name)).toEqual(['Summary', 'By person', 'Findings', 'Rows']);
    const matrix = await read(`?block=${blocks[0]?.id}`);
    const [, persons, findings, rows] = grids;
    const at = (grid: (typeof grids)[number] | undefined, row: number, column: number) => grid?.cells.find((cell) => cell.row === row && cell.column === column);
    const written = matrix.rows.map((row: Row, n: number) => row.cells.map((_, c) => [at(persons, n + 1, 2 + 3 * c)?.number ?? null, at(persons, n + 1, 3 + 3 * c)?.number ?? null]));
    expect(written).toEqual(matrix.rows.map((row: Row) => row.cells.map(({ measured, limit }) => [measured, limit])));
    expect(matrix.rows.map((_: Row, n: number) => at(persons, n + 1, 0)?.text)).toEqual(matrix.rows.map(({ name }: Row) => name));
    expect(findings?.rows).toBe(matrix.findings.length + 1);
    expect(rows?.rows).toBe(1 + matrix.findings.reduce((sum: number, one: { rows: unknown[] }) => sum + one.rows.length, 0));
    expect(grids.flatMap((grid) => grid.cells).filter((cell) => cell.formula)).toEqual([]);
  });

  it('is a table of findings as CSV, of the year, of one resident too', async () => {
    const { bytes, headers } = await file('/report.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]?.startsWith('\ufeff"No.","Status","Resident"')).toBe(true);
    expect(lines.join('\n')).toContain('"\'=Żółć"');
    const own = (await file(`/report.csv?person=${people[1]}&basis=worked`)).bytes.toString('utf8');
    expect(own).not.toContain('Żółć');
    await as(token, 'get', `/schedules/${scheduleId}/compliance/report.csv?person=${scheduleId}`).expect(404);
    await as(token, 'get', `/schedules/${scheduleId}/compliance/report.pdf?block=${scheduleId}`).expect(404);
  });

  it('is audited, with what was asked', async () => {
    await file(`/report.csv?block=${blocks[0]?.id}`);
    const sql = `select query from platform.audit_event where action = 'exchange.compliance_report.read' order by at desc limit 1`;
    const [row] = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ query: object }>(sql));
    expect(row?.query).toMatchObject({ blockId: blocks[0]?.id, as: 'csv', basis: 'scheduled' });
  });
});
