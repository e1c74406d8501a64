import { callsOf, type CallAs } from './support/calls';
import { day, furnish, type FurnishedProgram } from './support/furnished-program';
import { testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let program: FurnishedProgram;

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('coordinator'), () => undefined);
  program = await furnish(call, 'Family medicine');
});
afterAll(() => api?.close());

const made = async (path: string, body: object) => (await call('post', path, { body }).expect(201)).body.data;
const inside = (path: string): string => `/programs/${program.programId}/${path}`;

describe('certifications', () => {
  it('are asked for by a rotation, and keep who lacks them from it: the choices say why, a draft warns, the generator leaves them out', async () => {
    const { personId, rotationId, scheduleId } = program;
    const needs = [{ kind: 'rotation', id: rotationId, leastLevel: null }];
    const acls = await made(inside('qualification-types'), { family: 'certification', name: 'ACLS', lastsMonths: 24, requiredBy: needs });
    expect(acls).toMatchObject({ held: 0, requiredBy: [{ name: 'Intensive care' }], version: 1 });
    const candidates = async () => (await call('get', `/schedules/${scheduleId}/candidates?from=${day(28)}&to=${day(40)}&rotationId=${rotationId}`).expect(200)).body.data;
    expect(await candidates()).toMatchObject([{ personId, eligible: false, reasonCode: 'not-qualified', reason: 'No ACLS' }]);

    const card = await made(inside('qualifications'), { personId, typeId: acls.id, issued: '2024-08-03' });
    expect(card).toMatchObject({ expires: '2026-08-02', personName: 'Abara', typeName: 'ACLS', level: null });
    expect(await candidates()).toMatchObject([{ eligible: false, reason: 'ACLS expires on 2 Aug 2026' }]);
    const change = { kind: 'set-stay', personId, from: day(28), to: day(40), rotationId };
    const preview = (await call('post', `/schedules/${scheduleId}/changes/preview`, { body: { changes: [change] } }).expect(200)).body.data;
    expect(preview.added).toContainEqual(expect.objectContaining({ ruleId: 'not-qualified', severity: 'warning', personId, place: 'ACLS expires on 2 Aug 2026 · Intensive care' }));

    const longer = (await call('patch', `/qualifications/${card.id}`, { body: { expires: '2027-06-30', note: 'Renewed' }, version: 1 }).expect(200)).body.data;
    expect(longer).toMatchObject({ expires: '2027-06-30', note: 'Renewed', version: 2 });
    expect(await candidates()).toMatchObject([{ eligible: true, reasonCode: 'ok' }]);
    await call('patch', `/qualifications/${card.id}`, { body: { note: '' }, version: 1 }).expect(412);
  });

  it('say what clashes', async () => {
    const { personId, activityId } = program;
    const nrp = await made(inside('qualification-types'), { family: 'certification', name: 'NRP', lastsMonths: null, requiredBy: [{ kind: 'activity', id: activityId, leastLevel: null }] });
    const refused = async (verb: 'post' | 'patch' | 'delete', path: string, body?: object, version?: number) => {
      const answer = await call(verb, path, { body, version });
      return [answer.status, answer.body.error.code];
    };
    const again = { family: 'certification', name: ' nrp', lastsMonths: null, requiredBy: [] };
    expect(await refused('post', inside('qualification-types'), again)).toEqual([409, 'people.qualification.type_there']);
    expect(await refused('delete', `/qualification-types/${nrp.id}`)).toEqual([409, 'people.qualification.type_in_use']);
    const has = { personId, typeId: nrp.id, issued: '2026-01-01', expires: '2027-12-31' };
    expect(await refused('post', inside('qualifications'), { ...has, expires: '2025-12-31' })).toEqual([422, 'people.qualification.expires_before_issued']);
    const { id } = await made(inside('qualifications'), has);
    expect(await refused('post', inside('qualifications'), { ...has, issued: '2026-02-01' })).toEqual([409, 'people.qualification.covered']);
    expect(await refused('patch', `/qualification-types/${nrp.id}`, { family: 'procedure' }, 1)).toEqual([422, 'people.qualification.family_fixed']);
    expect(await refused('post', inside('qualifications'), { ...has, typeId: activityId })).toEqual([422, 'program.unknown_reference']);
    await call('delete', `/qualifications/${id}`).expect(204);
    await call('patch', `/qualification-types/${nrp.id}`, { body: { requiredBy: [] }, version: 1 }).expect(200);
    await call('delete', `/qualification-types/${nrp.id}`).expect(204);
  });

  it('are no business of a resident', async () => {
    const resident = callsOf(api, await api.tokenOf('resident'), () => undefined);
    await resident('get', inside('qualifications')).expect(403);
    await resident('get', inside('qualification-types')).expect(403);
  });
});
