import { CreateUserUseCase } from '@housestaff/identity/application';
import type { Id } from '@housestaff/kernel';
import { callsOf, type CallAs } from './support/calls';
import { day, furnish, publish, type FurnishedProgram } from './support/furnished-program';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

let api: TestApi;
let coordinator: CallAs;
let program: FurnishedProgram;
let facultyId: Id;
let own: CallAs;

const NOTHING = { preferred: [], blocked: [], mostPerMonth: null, mostInARow: null, leastBetween: null, target: null, note: '' };
const days = (from: number, to: number) => ({ from: day(from), to: day(to) });
const nobody = () => undefined;

async function signedInAs(role: string, personId: Id): Promise<CallAs> {
  const email = `${role}@prefer.example.org`;
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: role, personId, grants: [{ role, programId: program.programId }] }));
  return callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken, nobody);
}

beforeAll(async () => {
  api = await testApi();
  coordinator = callsOf(api, await api.tokenOf('coordinator'), nobody);
  program = await furnish(coordinator, 'Family medicine');
  facultyId = (await coordinator('post', `/programs/${program.programId}/people`, { body: { kind: 'faculty', givenName: 'Adaeze', familyName: 'Okonkwo' } }).expect(201)).body.data.id;
  own = await signedInAs('faculty', facultyId);
});
afterAll(() => api?.close());

const mine = async () => (await own('get', '/me/week-preferences').expect(200)).body.data;
const standings = ({ weeks }: { weeks: { from: string; standing: string | null }[] }) => weeks.filter(({ standing }) => standing).map(({ from, standing }) => [from, standing]);

describe('what faculty say of their weeks', () => {
  it('is theirs to say, week by week, one version after another', async () => {
    const { yearId } = program;
    const first = await mine();
    expect(first).toMatchObject({ personId: facultyId, asked: true, version: 0, year: { id: yearId }, target: null });
    const [cut, whole, , fourth] = first.weeks as { from: string; to: string }[];
    expect([cut, whole]).toEqual([days(0, 2), days(2, 9)].map((week) => ({ ...week, standing: null, service: null })));
    const body = { ...NOTHING, preferred: [whole], blocked: [fourth], mostInARow: 1, target: 4, note: 'Boards' };
    const said = (await own('put', `/me/week-preferences/${yearId}`, { body: { ...body, preferred: [days(2, 9)], blocked: [days(16, 23)] }, version: 0 }).expect(200)).body.data;
    expect(said).toMatchObject({ version: 1, mostInARow: 1, target: 4, note: 'Boards' });
    expect(standings(await mine())).toEqual([[day(2), 'preferred'], [day(16), 'blocked']]);
    await own('put', `/me/week-preferences/${yearId}`, { body: NOTHING, version: 0 }).expect(412);
  });

  it('is seen and said for them by who runs the program, and by nobody else', async () => {
    const path = `/people/${facultyId}/week-preferences`;
    expect((await coordinator('get', path).expect(200)).body.data).toMatchObject({ personName: 'Adaeze Okonkwo', version: 1, target: 4 });
    expect((await coordinator('put', `${path}/${program.yearId}`, { body: { ...NOTHING, blocked: [days(16, 23)] }, version: 1 }).expect(200)).body.data).toMatchObject({ version: 2, target: null });
    const chief = callsOf(api, await api.tokenOf('chief-resident'), nobody);
    await chief('get', path).expect(200);
    await chief('put', `${path}/${program.yearId}`, { body: NOTHING, version: 2 }).expect(403);
    await own('get', path).expect(403);
    await own('put', `${path}/${program.yearId}`, { body: NOTHING, version: 2 }).expect(403);
  });

  it('is not theirs any more once their login has no grant in the program', async () => {
    const elsewhere = await api.addProgram('Surgery');
    const { id } = (await coordinator('post', `/programs/${program.programId}/people`, { body: { kind: 'staff', givenName: 'Ines', familyName: 'Duarte' } }).expect(201)).body.data;
    const email = 'gone@prefer.example.org';
    await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: 'Gone', personId: id, grants: [{ role: 'faculty', programId: elsewhere }] }));
    const gone = callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken, nobody);
    await gone('get', '/me/week-preferences').expect(404);
    await gone('put', `/me/week-preferences/${program.yearId}`, { body: NOTHING, version: 0 }).expect(404);
  });

  it('is not asked of residents, nor of somebody who is nobody here', async () => {
    const resident = await signedInAs('resident', program.personId);
    expect((await resident('get', '/me/week-preferences').expect(200)).body.data).toMatchObject({ asked: false });
    const refused = await resident('put', `/me/week-preferences/${program.yearId}`, { body: NOTHING, version: 0 });
    expect([refused.status, refused.body.error.code]).toEqual([422, 'people.preference.faculty_only']);
    await coordinator('get', '/me/week-preferences').expect(404);
  });

  it.each<[string, object, number, string, string]>([
    ['a week both ways', { preferred: [days(2, 9)], blocked: [days(8, 16)] }, 422, 'people.preference.contradicts', 'is both preferred and blocked'],
    ['a week outside the year', { blocked: [days(-7, 2)] }, 422, 'people.preference.outside_year', 'is not within'],
    ['a week that runs backwards', { blocked: [days(9, 2)] }, 422, 'value.invalid', 'an end after its start'],
    ['no day', { blocked: [{ from: '2026-02-30', to: '2026-03-02' }] }, 400, 'request.invalid', ''],
    ['a negative limit', { target: -1 }, 422, 'value.invalid', 'target'],
    ['half a week in a row', { mostInARow: 0.5 }, 400, 'request.invalid', ''],
    ['too many a month', { mostPerMonth: 9 }, 422, 'value.invalid', '1 to 5 weeks'],
    ['a limit left out', { leastBetween: undefined }, 400, 'request.invalid', ''],
  ])('refuses %s', async (_, over, status, code, words) => {
    const answer = await own('put', `/me/week-preferences/${program.yearId}`, { body: { ...NOTHING, ...over }, version: 2 });
    expect([answer.status, answer.body.error.code]).toEqual([status, code]);
    expect(answer.body.error.message).toContain(words);
  });

  it('wants the version that was seen, and a year of the program', async () => {
    await own('put', `/me/week-preferences/${program.yearId}`, { body: NOTHING }).expect(428);
    await own('put', `/me/week-preferences/${facultyId}`, { body: NOTHING, version: 0 }).expect(404);
  });

  it('warns before a blocked week is given, and names it among the candidates', async () => {
    const { programId, scheduleId } = program;
    const service = (await coordinator('post', `/programs/${programId}/rotations`, { body: { name: 'Ward attending', abbreviation: 'WA', category: 'inpatient', audience: 'faculty' } }).expect(201)).body.data;
    const asked = `from=${day(16)}&to=${day(23)}&rotationId=${service.id}`;
    const candidates = (await coordinator('get', `/schedules/${scheduleId}/candidates?${asked}`).expect(200)).body.data;
    expect(candidates).toMatchObject([{ personId: facultyId, eligible: true, addedFindings: 1, ruleIds: ['blocked-week'], note: expect.stringContaining('Blocked by preference') }]);
    const change = { kind: 'set-stay', personId: facultyId, ...days(16, 23), rotationId: service.id };
    const preview = (await coordinator('post', `/schedules/${scheduleId}/changes/preview`, { body: { changes: [change] } }).expect(200)).body.data;
    expect(preview.added).toMatchObject([{ ruleId: 'blocked-week', severity: 'warning', personId: facultyId, measured: 7, place: 'Ward attending' }]);
    const later = (await coordinator('post', `/schedules/${scheduleId}/changes/preview`, { body: { changes: [{ ...change, ...days(23, 30) }] } }).expect(200)).body.data;
    expect(later.added).toEqual([]);
    // A warning keeps nothing from being published.
    await publish(coordinator, scheduleId, change);
    expect((await mine()).weeks.filter((week: { service: string | null }) => week.service)).toEqual([{ ...days(16, 23), standing: 'blocked', service: 'WA' }]);
  });
});
