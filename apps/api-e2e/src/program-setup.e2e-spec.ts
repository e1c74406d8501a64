import { CreateUserUseCase } from '@housestaff/identity/application';
import { callsOf, type CallAs } from './support/calls';
import { day, furnish, publish, type FurnishedProgram } from './support/furnished-program';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let program: FurnishedProgram;

const get = async (path: string) => (await call('get', path).expect(200)).body.data;
const refused = async (verb: 'post' | 'patch' | 'put' | 'delete', path: string, body?: object, version?: number): Promise<[number, string, Record<string, unknown>]> => {
  const answer = await call(verb, path, { body, version });
  return [answer.status, answer.body.error?.code, answer.body.error?.details?.[0]];
};

interface Cell {
  readonly start: string;
  readonly end: string;
  readonly activityId: string;
}
const cellsOn = async (date: string): Promise<{ am: Cell | null; pm: Cell | null }> => {
  const grid = await get(`/schedules/${program.scheduleId}/block-grid?block=${program.blockId}`);
  const index = grid.days.findIndex((one: { date: string }) => one.date === date);
  return grid.groups.flatMap((group: { people: { personId: string; days: unknown[] }[] }) => group.people).find((row: { personId: string }) => row.personId === program.personId).days[index];
};

async function tokenOfPerson(): Promise<string> {
  const command = { email: 'own@example.org', password: PASSWORD, name: 'Own', personId: program.personId, grants: [{ role: 'resident' }] };
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute(command));
  return (await api.anyone.post('/api/v1/auth/token').send({ email: command.email, password: PASSWORD }).expect(200)).body.data.accessToken;
}

beforeAll(async () => {
  api = await testApi();
  call = callsOf(api, await api.tokenOf('org-admin'));
  program = await furnish(call, 'Family medicine');
});
afterAll(() => api?.close());

describe('sites', () => {
  it('are refused with an unknown zone or a name that is taken, naming the site that has it', async () => {
    expect((await refused('post', '/sites', { name: 'Moon base', zone: 'Mars/Base' })).slice(0, 2)).toEqual([422, 'value.invalid']);
    const [status, code, facts] = await refused('post', '/sites', { name: 'MAIN hospital', zone: 'UTC' });
    expect([status, code, facts]).toEqual([409, 'program.already_there', expect.objectContaining({ existing: { id: program.siteId, name: 'Main hospital' } })]);
  });

  it('can’t go while something is there, which is named', async () => {
    expect(await refused('delete', `/sites/${program.siteId}`)).toEqual([409, 'program.site.in_use', expect.objectContaining({ rotations: [{ id: program.rotationId, name: 'Intensive care' }], elsewhere: 0 })]);
    const sites = await get('/sites');
    expect(sites).toEqual([expect.objectContaining({ name: 'Main hospital', usedBy: 1 })]);
  });

  it('move published duties with their zone, at the same times on the wall clock, in the versions and in the grid', async () => {
    const monday = day(5);
    const before = await cellsOn(monday);
    expect(before.am).toMatchObject({ start: `${monday}T12:00:00.000Z`, end: `${monday}T16:00:00.000Z` });
    const changed = (await call('patch', `/sites/${program.siteId}`, { body: { zone: 'America/Denver' }, version: 1 }).expect(200)).body.data;
    expect(changed).toMatchObject({ zone: 'America/Denver', version: 2, usedBy: 1, movedDuties: 1 });
    expect((await cellsOn(monday)).am).toMatchObject({ start: `${monday}T14:00:00.000Z`, end: `${monday}T18:00:00.000Z` });
    const [newest] = await get(`/schedules/${program.scheduleId}/versions`);
    expect(newest).toMatchObject({ number: 2, note: 'Main hospital is in America/Denver now' });
    expect((await refused('patch', `/sites/${program.siteId}`, { name: 'Late' }, 1)).slice(0, 2)).toEqual([412, 'resource.stale']);
  });
});

describe('a program', () => {
  it('is in the zone of its site, and moves with it', async () => {
    const site = (await call('post', '/sites', { body: { name: 'Clinic', zone: 'America/Phoenix' } }).expect(201)).body.data;
    const { version } = await get(`/programs/${program.programId}`);
    const at = { siteId: site.id };
    expect((await refused('patch', `/programs/${program.programId}`, { ...at, zone: 'UTC' }, version)).slice(0, 2)).toEqual([422, 'program.zone_of_site']);
    expect((await refused('patch', `/programs/${program.programId}`, { siteId: program.programId }, version)).slice(0, 2)).toEqual([422, 'program.unknown_reference']);
    const moved = (await call('patch', `/programs/${program.programId}`, { body: at, version }).expect(200)).body.data;
    // Its one duty is at a site of its own.
    expect(moved).toMatchObject({ siteId: site.id, zone: 'America/Phoenix', movedDuties: 0 });
    await call('patch', `/sites/${site.id}`, { body: { zone: 'America/Chicago' }, version: 1 }).expect(200);
    expect(await get(`/programs/${program.programId}`)).toMatchObject({ zone: 'America/Chicago', siteId: site.id });
    const rotation = await get(`/rotations/${program.rotationId}`);
    await call('patch', `/rotations/${program.rotationId}`, { body: { siteId: null }, version: rotation.version }).expect(200);
    const left = (await call('patch', `/programs/${program.programId}`, { body: { siteId: null, zone: 'UTC' }, version: (await get(`/programs/${program.programId}`)).version }).expect(200)).body.data;
    expect(left).toMatchObject({ siteId: null, zone: 'UTC', movedDuties: 1 });
    expect((await cellsOn(day(5))).am?.start).toBe(`${day(5)}T08:00:00.000Z`);
  });
});

describe('institutional events', () => {
  const path = () => `/programs/${program.programId}/events`;
  let retreat: string;

  it('protect time in the published grid, and are told in the heads of days', async () => {
    retreat = (await call('post', `/programs/${program.programId}/activities`, { body: { code: 'RET', name: 'Retreat', category: 'educational', times: { am: { start: 540, end: 720 } } } }).expect(201)).body.data.id;
    // On a service nobody goes; on an elective everyone does.
    const event = (await call('post', path(), { body: { name: 'Retreat', from: day(5), to: day(6), half: 'am', effect: 'protected', activityId: retreat, audience: { pgys: [1] } } }).expect(201)).body.data;
    expect(event).toEqual({ id: event.id, name: 'Retreat', from: day(5), to: day(6), half: 'am', effect: 'protected', activityId: retreat, audience: { pgys: [1] }, version: 1 });
    expect((await cellsOn(day(5))).am?.activityId).toBe(program.activityId);
    const { version } = await get(`/rotations/${program.rotationId}`);
    await call('patch', `/rotations/${program.rotationId}`, { body: { category: 'elective' }, version }).expect(200);
    expect((await cellsOn(day(5))).am?.activityId).toBe(retreat);
    const { days } = await get(`/schedules/${program.scheduleId}/block-grid?block=${program.blockId}`);
    expect(days[5]).toMatchObject({ holiday: null, events: [{ id: event.id, name: 'Retreat', half: 'am', effect: 'protected' }] });
    expect([days[3].holiday, days[4].holiday]).toEqual(['Independence day', 'Moving day']);
  });

  it('close the clinic, and give back what they took when they go', async () => {
    const { id: closedId } = (await call('post', path(), { body: { name: 'Flood', from: day(5), to: day(6), effect: 'closed' } }).expect(201)).body.data;
    const [protectedEvent] = (await get(path())).filter((one: { name: string }) => one.name === 'Retreat');
    await call('delete', `/events/${protectedEvent.id}`).expect(204);
    expect((await cellsOn(day(5))).am).toBeNull();
    await call('patch', `/events/${closedId}`, { body: { half: 'pm' }, version: 1 }).expect(200);
    expect((await cellsOn(day(5))).am?.activityId).toBe(program.activityId);
    await call('delete', `/events/${closedId}`).expect(204);
  });

  it('reach the published duties that calendars read, and leave them again', async () => {
    const own = callsOf(api, await tokenOfPerson());
    const shown = async (): Promise<string[]> => (await own('get', `/me/schedule?from=${day(5)}&to=${day(6)}`).expect(200)).body.data.days.flatMap((one: { duties: { activityCode: string }[] }) => one.duties.map((duty) => duty.activityCode));
    expect(await shown()).toEqual(['W']);
    const { id } = (await call('post', path(), { body: { name: 'Retreat', from: day(5), to: day(6), effect: 'protected', activityId: retreat } }).expect(201)).body.data;
    expect((await shown())[0]).toBe('RET');
    const [newest] = await get(`/schedules/${program.scheduleId}/versions`);
    expect(newest.note).toBe('Leave, holidays or patterns changed');
    await call('delete', `/events/${id}`).expect(204);
    expect(await shown()).toEqual(['W']);
  });

  it('of two that clash and come at once let one in', async () => {
    const held = { name: 'Twin', from: day(16), to: day(17), effect: 'protected', activityId: retreat };
    const answers = await Promise.all([1, 2, 3].map((n) => call('post', path(), { body: { ...held, name: `Twin ${n}` } })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('are refused with what clashes', async () => {
    const held = { name: 'Exam', from: day(12), to: day(14), effect: 'protected', activityId: retreat };
    const { id } = (await call('post', path(), { body: held }).expect(201)).body.data;
    expect(await refused('post', path(), { ...held, name: 'Second', from: day(13), to: day(15), half: 'pm', audience: { kinds: ['resident'] } })).toEqual([409, 'program.events_clash', expect.objectContaining({ existing: { id, name: 'Exam', from: day(12), to: day(14), half: null } })]);
    await call('patch', `/events/${id}`, { body: { audience: { kinds: ['faculty'] } }, version: 1 }).expect(200);
    await call('post', path(), { body: { ...held, name: 'Second', audience: { pgys: [1] } } }).expect(201);
    expect((await refused('patch', `/events/${id}`, { audience: null }, 2)).slice(0, 2)).toEqual([409, 'program.events_clash']);
    expect((await refused('post', path(), { ...held, to: day(12) })).slice(0, 2)).toEqual([422, 'program.event_empty']);
    expect((await refused('post', path(), { ...held, from: day(20), to: day(21), activityId: program.personId })).slice(0, 2)).toEqual([422, 'program.unknown_reference']);
    expect((await refused('post', path(), { ...held, activityId: null })).slice(0, 2)).toEqual([422, 'value.invalid']);
  });
});

describe('leave settings', () => {
  it('give leave its defaults and say what is offered', async () => {
    const path = `/programs/${program.programId}/leave-settings`;
    const { version, kinds } = await get(path);
    expect(kinds).toHaveLength(10);
    const offered = [{ kind: 'conference', label: 'Study leave', offered: true, countsAway: false, blocking: false }, { kind: 'vacation', label: 'Vacation', offered: true, countsAway: true, blocking: true }];
    const body = { kinds: offered, warnAt: 2, limit: 5 };
    expect(await refused('put', path, { ...body, warnAt: 9 }, version)).toEqual([422, 'people.limits_inverted', expect.objectContaining({ field: 'warnAt' })]);
    await call('put', path, { body, version }).expect(200);
    expect((await refused('put', path, body, version)).slice(0, 2)).toEqual([412, 'resource.stale']);
    const leave = { personId: program.personId, from: day(45), to: day(47) };
    const made = (await call('post', `/programs/${program.programId}/absences`, { body: { ...leave, kind: 'conference' } }).expect(201)).body.data;
    expect(made).toMatchObject({ countsAway: false, blocking: false });
    const [status, code, facts] = await refused('post', `/programs/${program.programId}/absences`, { ...leave, kind: 'military' });
    expect([status, code, facts?.offered]).toEqual([422, 'people.kind_not_offered', [{ kind: 'conference', label: 'Study leave' }, { kind: 'vacation', label: 'Vacation' }]]);
    expect((await refused('patch', `/absences/${made.id}`, { kind: 'sick' }, 1)).slice(0, 2)).toEqual([422, 'people.kind_not_offered']);
    expect((await get(`/people/${program.personId}`)).awayDays).toEqual([expect.objectContaining({ days: 4, warnAt: 2, limit: 5 })]);
  });
});

describe('what clashes is named', () => {
  it('among activities and rotations, and by what a rotation is used for', async () => {
    const inside = `/programs/${program.programId}`;
    expect(await refused('post', `${inside}/activities`, { code: 'W', name: 'Other' })).toEqual([409, 'program.already_there', expect.objectContaining({ field: 'code', existing: { id: program.activityId, name: 'Ward' } })]);
    const times = { am: { start: 480, end: 800 }, pm: { start: 780, end: 1020 } };
    expect((await refused('post', `${inside}/activities`, { code: 'Y', name: 'Overlap', times })).slice(0, 2)).toEqual([422, 'program.times_overlap']);
    const intensive = { id: program.rotationId, name: 'Intensive care' };
    expect(await refused('post', `${inside}/rotations`, { name: 'Intensive care', abbreviation: 'X' })).toEqual([409, 'program.already_there', expect.objectContaining({ field: 'name', existing: intensive })]);
    expect(await refused('post', `${inside}/rotations`, { name: 'Other', abbreviation: 'icu' })).toEqual([409, 'program.already_there', expect.objectContaining({ field: 'abbreviation', existing: intensive })]);
    await call('post', `${inside}/rotations`, { body: { name: 'Attending', abbreviation: 'ICU', audience: 'faculty' } }).expect(201);
    expect(await refused('post', `${inside}/holidays`, { day: day(3), name: 'Independence day' })).toEqual([409, 'program.already_there', expect.objectContaining({ existing: { id: program.holidayId, name: 'Independence day' } })]);
  });

  it('when a rotation is put out of use that stays and demands still count on', async () => {
    const { version } = await get(`/rotations/${program.rotationId}`);
    await api.db.asTenant(api.organizationId, () => api.db.context.execute(`update program.academic_year set period = daterange('2026-07-01', '2099-07-01') where id = $1`, [program.yearId]));
    const [status, code, facts] = await refused('patch', `/rotations/${program.rotationId}`, { active: false }, version);
    expect([status, code]).toEqual([409, 'program.rotation_in_use']);
    expect(facts?.uses).toEqual(expect.arrayContaining(['the requirement of PGY-1 in AY']));
    const free = (await call('post', `/programs/${program.programId}/rotations`, { body: { name: 'Unused', abbreviation: 'UN' } }).expect(201)).body.data;
    await call('patch', `/rotations/${free.id}`, { body: { active: false }, version: free.version }).expect(200);
  });
});

it('publishing goes on after all that', async () => {
  await publish(call, program.scheduleId, { kind: 'set-stay', personId: program.personId, from: day(28), to: day(35), rotationId: program.rotationId });
});
