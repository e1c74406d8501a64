import { CreateUserUseCase } from '@housestaff/identity/application';
import type { Id } from '@housestaff/kernel';
import { seedOrganization } from '@housestaff/platform/testing';
import { callsOf, type CallAs } from './support/calls';
import { day, furnish, type FurnishedProgram } from './support/furnished-program';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

/** A Monday on which the resident is on the ward in the morning. */
const MONDAY = day(5);
const WEEK = `from=${MONDAY}&to=${day(12)}`;

let api: TestApi;
let admin: CallAs;
let resident: CallAs;
let program: FurnishedProgram;

async function loginOf(personId: Id | undefined, programId: Id, role = 'resident'): Promise<CallAs> {
  const email = `${role}-${personId ?? 'nobody'}@example.org`;
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: role, personId, grants: [{ role, programId }] }));
  return callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken);
}

beforeAll(async () => {
  api = await testApi();
  admin = callsOf(api, await api.tokenOf('org-admin'));
  program = await furnish(admin, 'Family medicine');
  resident = await loginOf(program.personId, program.programId);
});
afterAll(() => api?.close());

const hours = async (call = resident, query = WEEK) => (await call('get', `/me/hours?${query}`).expect(200)).body.data;
const put = (date: string, body: object, version: number) => resident('put', `/me/hours/${date}`, { body, version });
const entry = (start: string, end: string, more: object = {}) => ({ kind: 'from-home', dutyId: null, activityId: null, start: `${MONDAY}T${start}`, end: `${MONDAY}T${end}`, note: '', ...more });
const refusal = async (request: ReturnType<CallAs>): Promise<string> => {
  const { status, body } = await request;
  return `${status} ${body.error?.code}`;
};

describe('my hours', () => {
  it('begin with what is scheduled', async () => {
    const { days, weeks, zone } = await hours();
    expect([zone, days.length]).toEqual(['America/New_York', 7]);
    expect(days[0]).toMatchObject({ date: MONDAY, status: 'open', version: 0, due: true, scheduledHours: 4, loggedHours: null, entries: [] });
    expect(days[0].scheduled).toEqual([expect.objectContaining({ activityCode: 'W', start: `${MONDAY}T08:00`, end: `${MONDAY}T12:00`, counts: true })]);
    expect(days[1]).toMatchObject({ due: false, scheduled: [] });
    expect(weeks).toEqual([{ from: MONDAY, to: day(12), scheduled: 4, logged: null, openDays: 1, attested: null }]);
  });

  it('are refused with a reason', async () => {
    // Neither is in an academic year of the program.
    const future = `${new Date().getUTCFullYear() + 1}-07-07`;
    const twice = { entries: [entry('08:00', '10:00'), entry('09:00', '11:00')] };
    const found = [
      await refusal(put(MONDAY, { entries: [entry('10:00', '08:00')] }, 0)),
      await refusal(put(MONDAY, { entries: [entry('10:00', '08:00', { end: `${day(8)}T08:00` })] }, 0)),
      await refusal(put(MONDAY, twice, 0)),
      await refusal(put(MONDAY, { entries: [entry('08:00', '10:00', { kind: 'duty', dutyId: program.personId })] }, 0)),
      await refusal(put(MONDAY, { entries: [entry('08:00', '10:00', { kind: 'holiday' })] }, 0)),
      await refusal(put(MONDAY, {}, 0)),
      await refusal(put(MONDAY, { asScheduled: true }, 3)),
      await refusal(put(future, { asScheduled: true }, 0)),
      await refusal(put(day(-1), { asScheduled: true }, 0)),
      await refusal(put('2026-02-30', { asScheduled: true }, 0)),
      await refusal(resident('put', `/me/hours/${MONDAY}`, { body: { asScheduled: true } })),
      await refusal(resident('post', '/me/hours/attest', { body: { weekFrom: MONDAY } })),
      await refusal(resident('post', '/me/hours/attest', { body: { weekFrom: day(6) } })),
      await refusal(resident('get', `/me/hours?from=${MONDAY}&to=${day(100)}`)),
    ];
    expect(found).toEqual([
      '422 compliance.entry_times_wrong',
      '422 compliance.entry_too_long',
      '409 compliance.entries_overlap',
      '422 compliance.entry_not_yours',
      expect.stringMatching(/^4(00|22)/),
      expect.stringMatching(/^4(00|22)/),
      '412 resource.stale',
      '404 resource.not_found',
      '404 resource.not_found',
      expect.stringMatching(/^4(00|22)/),
      expect.stringMatching(/^428/),
      '409 compliance.week_not_complete',
      '422 value.invalid',
      '422 value.invalid',
    ]);
    expect((await hours()).days[0].version).toBe(0);
  });

  it('are confirmed, attested, changed, which takes the attestation back, and taken back', async () => {
    const confirmed = (await put(MONDAY, { asScheduled: true }, 0).expect(200)).body.data;
    expect(confirmed).toMatchObject({ status: 'logged', version: 1, loggedHours: 4, attestationTakenBack: false });
    expect((await resident('post', '/me/hours/attest', { body: { weekFrom: MONDAY } }).expect(200)).body.data.days[0].status).toBe('attested');
    const { attested } = (await resident('post', '/me/hours/attest', { body: { weekFrom: MONDAY } }).expect(200)).body.data.weeks[0];
    expect(attested.by).toContain('resident');
    const [duty] = confirmed.entries;
    const changed = (await put(MONDAY, { entries: [{ ...duty, end: `${MONDAY}T14:30` }, entry('20:00', '21:00')] }, 1).expect(200)).body.data;
    expect(changed).toMatchObject({ status: 'logged', version: 2, loggedHours: 7.5, attestationTakenBack: true });
    const [event] = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ after: object }>("select after from platform.audit_event where action = 'compliance.hours.log' order by seq desc limit 1"));
    expect(event?.after).toMatchObject({ attestationTakenBack: true, version: 2 });
    expect((await hours()).weeks[0]).toMatchObject({ logged: 7.5, scheduled: 4, attested: null });
    const open = (await resident('delete', `/me/hours/${MONDAY}`, { version: 2 }).expect(200)).body.data;
    expect(open).toMatchObject({ status: 'open', version: 3, loggedHours: null, entries: [] });
    await put(MONDAY, { entries: [{ ...duty, end: `${MONDAY}T14:30` }] }, 3).expect(200);
  });
});

describe('those who watch over the hours', () => {
  const logs = (): string => `/schedules/${program.scheduleId}/hour-logs`;

  it('see who logged what, beside the schedule', async () => {
    const { block, rows } = (await admin('get', `${logs()}?block=${program.blockId}`).expect(200)).body.data;
    expect(block.id).toBe(program.blockId);
    expect(rows).toEqual([expect.objectContaining({ personId: program.personId, daysLogged: 1, lastLogged: MONDAY, loggedHours: 6.5, difference: 2.5, attestedWeeks: 0 })]);
    const one = (await admin('get', `${logs()}/people/${program.personId}?${WEEK}`).expect(200)).body.data;
    expect(one.days[0]).toMatchObject({ status: 'logged', loggedHours: 6.5 });
  });

  it('judge by what was worked where they ask for it', async () => {
    const of = async (basis: string) => {
      const path = `/schedules/${program.scheduleId}/compliance/people/${program.personId}?block=${program.blockId}&rule=eighty-hour-week&basis=${basis}`;
      return (await admin('get', path).expect(200)).body.data.windows[0];
    };
    const [scheduled, worked] = [await of('scheduled'), await of('worked')];
    expect(worked.hours - scheduled.hours).toBe(2.5);
    const matrix = (await admin('get', `/schedules/${program.scheduleId}/compliance?block=${program.blockId}&basis=worked`).expect(200)).body.data;
    expect(matrix).toMatchObject({ basis: 'worked', loggedDays: 1 });
  });

  it('are not residents, nor people of other programs or organizations', async () => {
    const own = `${logs()}/people/${program.personId}?${WEEK}`;
    await resident('get', logs()).expect(403);
    await resident('get', own).expect(403);
    const other = await api.addProgram('Surgery');
    const elsewhere = await loginOf(undefined, other, 'coordinator');
    await elsewhere('get', logs()).expect(404);
    await elsewhere('get', own).expect(404);
    const stranger = await seedOrganization('Elsewhere', api.db);
    const email = await api.addUser([{ role: 'org-admin' }], stranger);
    const outside = callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken);
    await outside('get', logs()).expect(404);
    await outside('get', own).expect(404);
    await admin('get', `/me/hours?${WEEK}`).expect(404);
    await admin('put', `/me/hours/${MONDAY}`, { body: { asScheduled: true }, version: 0 }).expect(404);
    await admin('get', `${logs()}/people/${program.programId}?${WEEK}`).expect(404);
  });
});
