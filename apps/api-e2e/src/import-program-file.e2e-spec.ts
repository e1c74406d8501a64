import { smallProgram } from '@housestaff/exchange/testing';
import { testApi, type TestApi } from './support/test-api';

interface Rotation {
  id: string;
  name: string;
  abbreviation: string;
  category: string;
}

let api: TestApi;
let token: string;

const bearer = () => ({ Authorization: `Bearer ${token}` });
const get = async (path: string) => (await api.anyone.get(`/api/v1${path}`).set(bearer()).expect(200)).body.data;
const upload = (programId: string, value: unknown, name = 'program.json') => api.anyone.post(`/api/v1/programs/${programId}/imports`).set(bearer()).attach('file', Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)), name);
const stage = async (programId: string, value: unknown = smallProgram()) => (await upload(programId, value).expect(201)).body.data;
const answer = async ({ id, version }: { id: string; version: number }, program: object, status = 200) =>
  (await api.anyone.put(`/api/v1/imports/${id}/mapping`).set(bearer()).set('If-Match', `"${version}"`).send({ labels: [], codes: [], templates: [], leaves: [], program }).expect(status)).body;
const commit = ({ id, version }: { id: string; version: number }, options = {}) =>
  api.anyone.post(`/api/v1/imports/${id}/commit`).set(bearer()).set('If-Match', `"${version}"`).send({ acceptedOnly: false, replaceManual: false, lockImported: false, ...options });
const moved = (changes: Record<string, { added: number; changed: number; removed: number }>) => Object.values(changes).reduce((sum, one) => sum + one.added + one.changed + one.removed, 0);

beforeAll(async () => {
  api = await testApi();
  token = await api.tokenOf('org-admin');
});
afterAll(() => api?.close());

describe('importing a program file', () => {
  let programId: string;
  beforeAll(async () => {
    programId = await api.addProgram('Four plus one');
  });

  it('asks for its first day, says what it will write, and writes that', async () => {
    const staged = await stage(programId, { ...smallProgram(), schema: 3 });
    expect(staged).toMatchObject({ kind: 'program-file', status: 'staged', program: { weeks: 52, cohorts: 5, residents: 10, answers: { confirm: false, clinicRotation: 'CLINIC', runWishes: true } } });
    expect(new Date(`${staged.program.answers.firstDay}T00:00:00Z`).getUTCDay()).toBe(1);
    expect(staged.program.proposedDays.length).toBeGreaterThan(1);
    for (const sheet of staged.sheets) expect(sheet.cellsRead).toBe(sheet.stored + sheet.rejected);
    expect(staged.problems).toContainEqual(expect.objectContaining({ cell: 'schema', what: '"schema" is not known in this kind of file' }));

    expect((await answer(staged, { firstDay: '2026-02-30' }, 422)).error).toMatchObject({ code: 'exchange.mapping_invalid' });
    const mapped = (await answer(staged, { firstDay: '2026-07-01' })).data;
    expect(mapped.year).toMatchObject({ from: '2026-07-01', to: '2027-07-01' });
    expect(mapped.year.blocks.at(-1)).toMatchObject({ from: '2027-06-23', to: '2027-07-01' });
    const preview = await get(`/imports/${mapped.id}/preview`);
    expect(preview).toMatchObject({ ready: true, keptManual: 0, changes: { people: { added: 10 }, rotations: { added: 6 }, blocks: { added: 52 }, requirements: { added: 6 }, coverage: { added: 12 }, setups: { added: 1 } } });
    await commit(mapped).expect(200);

    const rotations: Rotation[] = await get(`/programs/${programId}/rotations`);
    const id = (abbreviation: string) => rotations.find((rotation) => rotation.abbreviation === abbreviation)?.id;
    expect(rotations.map(({ abbreviation, category }) => `${abbreviation} ${category}`).sort()).toEqual(['CLINIC ambulatory', 'HOME elective', 'ICU critical-care', 'MET inpatient', 'VAC leave', 'WARD inpatient']);
    const people = await get(`/programs/${programId}/people`);
    const seventh = people.find((person: { familyName: string }) => person.familyName === 'R07');
    expect(await get(`/people/${seventh.id}`)).toMatchObject({ externalId: 'R07', cohort: '1', kind: 'resident', pgyPeriods: [expect.objectContaining({ pgy: 2, from: '2026-07-01', to: '2027-07-01' })] });
    const [year] = await get(`/programs/${programId}/academic-years`);
    const { requirements, coverage } = await get(`/academic-years/${year.id}/requirements`);
    expect(requirements).toContainEqual(expect.objectContaining({ rotationId: id('WARD'), pgy: 1, minBlocks: 12, fulfilledBy: [id('MET')], status: 'observed' }));
    expect(coverage).toContainEqual(expect.objectContaining({ rotationId: id('ICU'), blockId: null, pgys: [2, 3], minPeople: 1, maxPeople: 2, status: 'observed' }));
    expect(coverage).toContainEqual(expect.objectContaining({ rotationId: id('ICU'), pgys: [1], minPeople: 1, maxPeople: 2 }));
    const [setup] = await get(`/programs/${programId}/plan-setups`);
    expect(setup).toMatchObject({ name: 'Clinic weeks', kind: 'blocks' });
    expect(setup.rules[0]).toMatchObject({ kind: 'cycle', on: true, strength: 'rule', every: 5, items: [id('CLINIC')], cohorts: [0, 1, 2, 3, 4].map((cohort) => ({ cohort: String(cohort), from: cohort + 1 })) });
    expect(setup.rules.slice(1).map(({ kind, on, min }: { kind: string; on: boolean; min: number }) => `${kind} ${on} ${min}`)).toEqual(['in-a-row false 4', 'in-a-row false 4', 'in-a-row false 2', 'in-a-row false 2']);
  });

  it('again makes no difference; confirming confirms what is there; undone there is nothing left', async () => {
    const again = (await answer(await stage(programId), { firstDay: '2026-07-01' })).data;
    const preview = await get(`/imports/${again.id}/preview`);
    expect({ moved: moved(preview.changes), kept: preview.keptManual, changes: preview.changes }).toMatchObject({ moved: 0, kept: 0 });
    const confirmed = (await answer(again, { confirm: true })).data;
    expect((await get(`/imports/${again.id}/preview`)).changes).toMatchObject({ requirements: { changed: 6 }, coverage: { changed: 12 } });
    const second = (await commit(confirmed).expect(200)).body.data;
    const [year] = await get(`/programs/${programId}/academic-years`);
    const statuses = async () => [...new Set((await get(`/academic-years/${year.id}/requirements`)).coverage.map((row: { status: string }) => row.status))];
    expect(await statuses()).toEqual(['confirmed']);

    const undo = (batch: { id: string; version: number }) => api.anyone.post(`/api/v1/imports/${batch.id}/undo`).set(bearer()).set('If-Match', `"${batch.version}"`);
    const [, first] = await get(`/programs/${programId}/imports`);
    expect((await undo(first).expect(409)).body.error.details[0].stands).toContainEqual(expect.objectContaining({ kind: 'import' }));
    await undo(second).expect(200);
    expect(await statuses()).toEqual(['observed']);
    await undo(first).expect(200);
    for (const path of ['people', 'rotations', 'academic-years', 'plan-setups']) expect(await get(`/programs/${programId}/${path}`)).toEqual([]);
  });

  it('does not overwrite what somebody entered, unless told to', async () => {
    const { data } = await answer(await stage(programId), { firstDay: '2026-06-29', clinicRotation: null });
    await commit(data).expect(200);
    expect(await get(`/programs/${programId}/plan-setups`)).toEqual([]);
    const people = await get(`/programs/${programId}/people`);
    const person = people.find((one: { familyName: string }) => one.familyName === 'R01');
    await api.anyone.patch(`/api/v1/people/${person.id}`).set(bearer()).set('If-Match', `"${person.version}"`).send({ cohort: '4' }).expect(200);
    const again = (await answer(await stage(programId), { firstDay: '2026-06-29', clinicRotation: null })).data;
    expect(await get(`/imports/${again.id}/preview`)).toMatchObject({ keptManual: 1, changes: { people: { changed: 0, unchanged: 10 } } });
    await commit(again, { replaceManual: true }).expect(200);
    expect(await get(`/people/${person.id}`)).toMatchObject({ cohort: '0' });

    const other = (await answer(await stage(programId), { firstDay: '2026-07-06', clinicRotation: null })).data;
    expect(await get(`/imports/${other.id}/preview`)).toMatchObject({ ready: false, problems: expect.arrayContaining([expect.objectContaining({ cell: 'firstDay' })]) });
    expect((await commit(other).expect(422)).body.error.code).toBe('exchange.import_not_ready');
  });

  it('refuses a file that is wrong, naming every place', async () => {
    const file = smallProgram();
    file.rotations[3]!.seniors.max = -1;
    file.residents[2]!.pgy = 12;
    const refusal = (await upload(programId, file).expect(422)).body.error;
    expect(refusal).toMatchObject({ code: 'exchange.program_file_invalid', message: expect.stringContaining('rotations[3].seniors.max: expected a whole number ≥ min') });
    expect(refusal.details[0].problems.map((problem: { path: string }) => problem.path)).toEqual(['rotations[3].seniors.max', 'residents[2].pgy']);
    expect((await upload(programId, '{"rotations": [').expect(422)).body.error.code).toBe('exchange.file_unreadable');
    expect((await upload(programId, '[]').expect(422)).body.error.code).toBe('exchange.program_file_invalid');
  });
});
