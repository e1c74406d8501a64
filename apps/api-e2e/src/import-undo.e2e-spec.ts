import { trapWorkbook, trapYearSheet, writeWorkbook } from '@housestaff/exchange/testing';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let token: string;

interface Batch {
  id: string;
  version: number;
  status: string;
  undoable: boolean;
}

const bearer = () => ({ Authorization: `Bearer ${token}` });
const get = async (path: string) => (await api.anyone.get(`/api/v1${path}`).set(bearer()).expect(200)).body.data;
const send = (method: 'post' | 'patch' | 'put', path: string, body: object = {}, version?: number) => {
  const request = api.anyone[method](`/api/v1${path}`).set(bearer());
  return (version === undefined ? request : request.set('If-Match', `"${version}"`)).send(body);
};
const stage = async (programId: string, file = writeWorkbook(trapWorkbook()), name = 'year.xlsx'): Promise<Batch> =>
  (await api.anyone.post(`/api/v1/programs/${programId}/imports`).set(bearer()).attach('file', file, name).expect(201)).body.data;
const commit = async (batch: Batch, options = {}): Promise<Batch> =>
  (await send('post', `/imports/${batch.id}/commit`, { acceptedOnly: true, replaceManual: false, lockImported: false, ...options }, batch.version).expect(200)).body.data;
const imported = async (programId: string) => commit(await stage(programId));
const undo = (batch: Batch) => send('post', `/imports/${batch.id}/undo`, {}, batch.version);
const standsOf = async (batch: Batch): Promise<string[]> => (await get(`/imports/${batch.id}/undo`)).stands.map(({ kind, name }: { kind: string; name: string }) => `${kind}: ${name}`);
const refusedFor = async (batch: Batch, kind: string, name: RegExp | string): Promise<void> => {
  const before = await everything(batch);
  const answer = await undo(batch).expect(409);
  expect(answer.body.error.code).toBe('exchange.import_depended_on');
  expect(answer.body.error.details[0].stands).toContainEqual(expect.objectContaining({ kind, name: typeof name === 'string' ? name : expect.stringMatching(name), fix: expect.any(String) }));
  expect((await standsOf(batch)).some((line) => line.startsWith(`${kind}: `))).toBe(true);
  expect(await everything(batch)).toEqual(before);
};
const everything = async ({ id }: Batch) => tablesOf((await get(`/imports/${id}`)).programId);

/** Every row of a program, without versions, times and ids that differ from one writing to the next. */
async function tablesOf(programId: string): Promise<Record<string, unknown[]>> {
  const tables = ['program.academic_year', 'program.academic_block', 'program.activity', 'program.rotation', 'program.rotation_requirement', 'program.coverage_requirement', 'people.person', 'people.absence', 'assignments.schedule', 'exchange.label_mapping', 'planning.plan_setup'];
  const rows: Record<string, unknown[]> = {};
  await api.db.asTenant(api.organizationId, async () => {
    for (const table of tables) rows[table] = await api.db.context.query(`select to_jsonb(t) - '{version,changed_at,created_at,decided_at,published_version,projected_revision,import_batch_id}'::text[] as row from ${table} t where program_id = $1 order by 1`, [programId]);
    rows['pgys'] = await api.db.context.query(`select to_jsonb(t) - '{version,changed_at,created_at}'::text[] as row from people.pgy_period t where person_id in (select id from people.person where program_id = $1) order by 1`, [programId]);
    rows['patterns'] = await api.db.context.query('select to_jsonb(t) as row from program.pattern_cell t where rotation_id in (select id from program.rotation where program_id = $1) order by 1', [programId]);
    const inSchedule = 'schedule_id in (select id from assignments.schedule where program_id = $1) and published_to is null';
    rows['stays'] = await api.db.context.query(`select person_id, rotation_id, period::text, source, locked, note from assignments.stay where ${inSchedule} order by 1, 3`, [programId]);
    rows['duties'] = await api.db.context.query(`select person_id, activity_id, rotation_id, local_date::text, half, during::text from assignments.duty where ${inSchedule} order by 1, 4, 5, 2`, [programId]);
  });
  return rows;
}

/** With names in place of ids, which are new each time. */
async function namedOf(programId: string): Promise<string> {
  const tables = await tablesOf(programId);
  const names = new Map<string, string>();
  for (const rows of Object.values(tables)) {
    for (const entry of rows as { row?: Record<string, unknown> }[]) {
      const row = entry.row ?? {};
      if (typeof row['id'] === 'string') names.set(row['id'], String(row['family_name'] ?? row['code'] ?? row['name'] ?? row['label'] ?? 'row'));
    }
  }
  const plain = Object.entries(tables).map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => names.get(id) ?? 'id')).sort()]);
  return JSON.stringify(plain);
}

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
});
afterAll(() => api?.close());

describe('undoing an import', () => {
  it('leaves the program as it was, says before what will go, and can be done once', async () => {
    const programId = await api.addProgram('Empty');
    const before = await tablesOf(programId);
    const batch = await imported(programId);
    expect(batch).toMatchObject({ status: 'committed', undoable: true });
    const preview = await get(`/imports/${batch.id}/undo`);
    expect(preview).toMatchObject({ possible: true, stands: [] });
    const people = (await get(`/imports/${batch.id}`)).people as { name: string }[];
    expect(preview.goes).toContainEqual(expect.objectContaining({ what: 'people', removed: people.length, restored: 0 }));
    expect(preview.goes.map((part: { what: string }) => part.what)).toEqual(expect.arrayContaining(['people', 'rotations', 'activities', 'patterns', 'years', 'blocks', 'absences', 'requirements', 'labels']));

    await send('post', `/imports/${batch.id}/undo`).expect(428);
    await send('post', `/imports/${batch.id}/undo`, {}, 77).expect(412);
    const undone = (await undo(batch).expect(200)).body.data;
    expect(undone).toMatchObject({ status: 'undone', undoable: false });
    expect(await tablesOf(programId)).toEqual(before);
    expect((await undo(undone).expect(409)).body.error.code).toBe('exchange.import_not_undoable');
    expect((await get(`/programs/${programId}/imports`)).map((one: Batch) => one.status)).toEqual(['undone']);
  });

  it('then importing again gives what importing gave', async () => {
    const programId = await api.addProgram('Twice');
    const first = await imported(programId);
    const once = await namedOf(programId);
    await undo(first).expect(200);
    const second = await imported(programId);
    expect(await namedOf(programId)).toBe(once);
    await undo(second).expect(200);
    await imported(programId);
    expect(await namedOf(programId)).toBe(once);
  });

  it('of a second import takes back that one alone, with a new version, and then the first can go too', async () => {
    const programId = await api.addProgram('Two files');
    const empty = await tablesOf(programId);
    const first = await imported(programId);
    const [year] = await get(`/programs/${programId}/academic-years`);
    const afterFirst = await tablesOf(programId);
    const sheet = trapYearSheet();
    const rows = sheet.rows.map((row) => [...row]);
    rows[4]![1] = 'A new rotation';
    rows[6]![0] = 'Somebody New';
    const second = await commit(await stage(programId, writeWorkbook([{ ...sheet, rows }]), 'second.xlsx'));
    expect(await tablesOf(programId)).not.toEqual(afterFirst);
    await refusedFor(first, 'import', 'the import of second.xlsx');

    await undo(second).expect(200);
    expect(await tablesOf(programId)).toEqual(afterFirst);
    const [latest, ofSecond] = await get(`/schedules/${year.scheduleId}/versions`);
    expect(latest).toMatchObject({ note: 'Undid the import of second.xlsx' });
    const { version } = (await get(`/schedules/${year.scheduleId}/year-grid`)).schedule;
    expect((await send('post', `/schedules/${year.scheduleId}/versions/${ofSecond.number}/roll-back`, { note: '' }, version)).body.error).toMatchObject({ code: 'assignments.version_undone' });
    await undo(first).expect(200);
    expect(await tablesOf(programId)).toEqual(empty);
  });
});

describe('an import that later edits stand on', () => {
  let programId: string;
  let batch: Batch;
  let people: { id: string; displayName: string; familyName: string; version: number }[];

  beforeAll(async () => {
    programId = await api.addProgram('Edited');
    batch = await imported(programId);
    people = await get(`/programs/${programId}/people`);
  });

  it('stays for a person edited since, and goes once the edit is taken back', async () => {
    const [person] = people;
    const edited = (await send('patch', `/people/${person!.id}`, { phone: '555 0100' }, person!.version).expect(200)).body.data;
    await refusedFor(batch, 'changed', person!.displayName);
    await send('patch', `/people/${person!.id}`, { phone: null }, edited.version).expect(200);
    expect((await get(`/imports/${batch.id}/undo`)).possible).toBe(true);
  });

  it('stays for leave added for a person of it', async () => {
    const body = { personId: people[1]!.id, kind: 'sick', from: '2026-12-01', to: '2026-12-03' };
    const absence = (await send('post', `/programs/${programId}/absences`, body).expect(201)).body.data;
    await refusedFor(batch, 'uses', /the leave of .* \(1 – 2 Dec 2026\)/);
    await api.db.asTenant(api.organizationId, () => api.db.context.execute('delete from people.absence where id = $1', [absence.id]));
  });

  it('stays for leave of it that was changed', async () => {
    const [absence] = await get(`/programs/${programId}/absences?from=2026-07-01&to=2027-07-01`);
    const changed = (await send('patch', `/absences/${absence.id}`, { note: 'Called in' }, absence.version).expect(200)).body.data;
    await refusedFor(batch, 'changed', /the leave of/);
    await send('patch', `/absences/${absence.id}`, { note: absence.note }, changed.version).expect(200);
  });

  it('stays for a login linked to a person of it', async () => {
    const email = await api.addUser([{ role: 'resident' }]);
    const link = (personId: string | null) => api.db.asTenant(api.organizationId, () => api.db.context.execute('update identity.membership set person_id = $1 where user_id in (select user_id from identity.app_user where email = $2)', [personId, email]));
    await link(people[2]!.id);
    await refusedFor(batch, 'login', `the login of ${people[2]!.displayName}`);
    await link(null);
  });

  it('stays for a rotation of it used elsewhere, in the demands of another year', async () => {
    const next = (await send('post', `/programs/${programId}/academic-years`, { name: 'AY 2027-28', from: '2027-07-01', to: '2027-08-26', blocks: [{ from: '2027-07-01', to: '2027-07-29' }, { from: '2027-07-29', to: '2027-08-26' }] }).expect(201)).body.data;
    const [rotation] = await get(`/programs/${programId}/rotations`);
    const rows = (coverage: object[]) => ({ requirements: [], coverage, confirm: true });
    const put = (await send('put', `/academic-years/${next.id}/requirements`, rows([{ rotationId: rotation.id, blockId: null, pgys: [1], minPeople: 1, maxPeople: 2 }]), next.version).expect(200)).body.data;
    await refusedFor(batch, 'uses', `the coverage of ${rotation.name} in AY 2027-28`);
    await send('put', `/academic-years/${next.id}/requirements`, rows([]), put.version).expect(200);
  });

  it('stays for observed requirements that were confirmed since', async () => {
    const [year] = await get(`/programs/${programId}/academic-years`);
    const { requirements, coverage, version } = await get(`/academic-years/${year.id}/requirements`);
    const plain = (rows: Record<string, unknown>[]) => rows.map(({ id: _, status: __, ...row }) => row);
    await send('put', `/academic-years/${year.id}/requirements`, { requirements: plain(requirements), coverage: plain(coverage), confirm: true }, version).expect(200);
    await refusedFor(batch, 'changed', /the (requirement|coverage) of/);
  });
});

describe('an import that a later version stands on', () => {
  it('stays for a version published on top, and for a draft with changes, until they are gone', async () => {
    const programId = await api.addProgram('Published');
    const batch = await imported(programId);
    const [year] = await get(`/programs/${programId}/academic-years`);
    const grid = await get(`/schedules/${year.scheduleId}/year-grid`);
    const person = grid.groups.flatMap((group: { people: { personId: string; stays: { from: string; to: string; rotationId: string }[] }[] }) => group.people)[0];
    const draft = (await send('post', `/schedules/${year.scheduleId}/drafts`, { name: 'By hand' }).expect(201)).body.data;
    const other = person.stays.find((stay: { rotationId: string }) => stay.rotationId !== person.stays[0].rotationId);
    const changes = [{ kind: 'set-stay', personId: person.personId, from: person.stays[0].from, to: person.stays[0].to, rotationId: other.rotationId }];
    const edited = (await send('post', `/drafts/${draft.id}/changes`, { changes }, draft.version)).body.data;
    await refusedFor(batch, 'draft', 'the draft “By hand”');
    await send('post', `/drafts/${draft.id}/publish`, { note: 'Edited' }, edited.draft.version).expect((answer) => expect(answer.status).toBeLessThan(300));
    await refusedFor(batch, 'published', /^version 2/);
    const { version } = (await get(`/schedules/${year.scheduleId}/year-grid`)).schedule;
    await send('post', `/schedules/${year.scheduleId}/versions/1/roll-back`, { note: 'Back' }, version).expect((answer) => expect(answer.status).toBeLessThan(300));
    await undo(batch).expect(200);
    expect(await get(`/programs/${programId}/people`)).toEqual([]);
  });
});

describe('an import whose year was rolled over', () => {
  it('stays until the roll-over is undone', async () => {
    const programId = await api.addProgram('Rolled');
    const batch = await imported(programId);
    const [year] = await get(`/programs/${programId}/academic-years`);
    const { version } = await get(`/academic-years/${year.id}/requirements`);
    const rolled = (await send('post', `/academic-years/${year.id}/roll-over`, {}, version).expect(201)).body.data;
    await refusedFor(batch, 'uses', 'a year rolled over');
    await api.anyone.delete(`/api/v1/roll-overs/${rolled.id}`).set(bearer()).expect(200);
    expect((await get(`/imports/${batch.id}/undo`)).stands).toEqual([]);
    await undo(batch).expect(200);
    expect(await get(`/programs/${programId}/people`)).toEqual([]);
  });
});
