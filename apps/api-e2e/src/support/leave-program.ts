import { CreateUserUseCase } from '@housestaff/identity/application';
import type { Grant, Id } from '@housestaff/kernel';
import { callsOf, type CallAs } from './calls';
import { PASSWORD, type TestApi } from './test-api';

/** So many days from today. */
export const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** The Saturday on which Ana is on call, in ten days or somewhat more. */
export const SATURDAY = [10, 11, 12, 13, 14, 15, 16].find((days) => new Date(`${soon(days)}T00:00:00Z`).getUTCDay() === 6) ?? 10;

export interface LeaveProgram {
  readonly programId: Id;
  readonly yearId: Id;
  readonly scheduleId: Id;
  readonly clinicId: Id;
  readonly icuId: Id;
  readonly callId: Id;
  readonly people: Readonly<Record<'Ana' | 'Ben' | 'Cho', Id>>;
  readonly admin: CallAs;
  readonly coordinator: CallAs;
  readonly director: CallAs;
  readonly auditor: CallAs;
  readonly ana: CallAs;
  readonly ben: CallAs;
}

const TIMES = { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 }, day: { start: 480, end: 1020 } };

/** Someone who signs in; made as an administrator makes them. */
export async function joined(api: TestApi, name: string, grants: readonly Grant[], personId?: Id): Promise<CallAs> {
  const email = `${name.toLowerCase()}@example.org`;
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name, grants, ...(personId && { personId }) }));
  return callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken);
}

/** A year around today: Ana and Ben in the clinic, Cho on the ICU, which takes no leave and needs one; Ana is on call on {@link SATURDAY}. */
export async function leaveProgram(api: TestApi): Promise<LeaveProgram> {
  const admin = callsOf(api, await api.tokenOf('org-admin'));
  const made = async (path: string, body: object) => (await admin('post', path, { body }).expect(201)).body.data;
  const programId = (await made('/programs', { name: 'Leave medicine', specialty: 'family-medicine', zone: 'UTC' })).id;
  const inside = `/programs/${programId}`;
  const year = await made(`${inside}/academic-years`, { name: 'AY', from: soon(-28), to: soon(252), blocks: Array.from({ length: 10 }, (_, n) => ({ name: `Block ${n + 1}`, from: soon(28 * n - 28), to: soon(28 * n) })) });
  const work = (await made(`${inside}/activities`, { code: 'W', name: 'Ward', category: 'clinical', place: 'in-house', dutyKind: 'day', times: TIMES })).id;
  const callId = (await made(`${inside}/activities`, { code: 'CALL', name: 'Night call', category: 'clinical', place: 'in-house', dutyKind: 'call', times: { day: { start: 1080, end: 1920 } } })).id;
  const rotation = async (name: string, leaveEligible: boolean): Promise<Id> => {
    const { id, version } = await made(`${inside}/rotations`, { name, abbreviation: name.slice(0, 3), category: 'ambulatory', leaveEligible });
    const cells = [1, 2, 3, 4, 5].flatMap((weekday) => (['am', 'pm'] as const).map((half) => ({ week: 1, weekday, half, activityId: work })));
    await admin('put', `/rotations/${id}/pattern`, { body: { cells: [1, 2, 3, 4].flatMap((week) => cells.map((cell) => ({ ...cell, week }))) }, version }).expect(200);
    return id;
  };
  const [clinicId, icuId] = [await rotation('Clinic', true), await rotation('ICU', false)];
  const asked = `/academic-years/${year.id}/requirements`;
  const coverage = [{ rotationId: icuId, pgys: null, blockId: null, minPeople: 1, maxPeople: null }];
  await admin('put', asked, { body: { requirements: [], coverage, confirm: true }, version: (await admin('get', asked).expect(200)).body.data.version }).expect(200);
  const person = async (givenName: string): Promise<Id> => (await made(`${inside}/people`, { kind: 'resident', givenName, familyName: 'Silva', pgyPeriods: [{ from: soon(-28), to: soon(252), pgy: 2 }] })).id;
  const people = { Ana: await person('Ana'), Ben: await person('Ben'), Cho: await person('Cho') };
  const stay = (personId: Id, rotationId: Id) => ({ kind: 'set-stay', personId, from: soon(-28), to: soon(252), rotationId });
  const call = { kind: 'put-duty', personId: people.Ana, activityId: callId, half: 'day', from: soon(SATURDAY), to: soon(SATURDAY + 1) };
  await published(admin, year.scheduleId, [stay(people.Ana, clinicId), stay(people.Ben, clinicId), stay(people.Cho, icuId), call]);
  const by = { admin, coordinator: await joined(api, 'Coordinator', [{ role: 'coordinator', programId }]), director: await joined(api, 'Director', [{ role: 'program-director', programId }]), auditor: await joined(api, 'Auditor', [{ role: 'auditor' }]) };
  const resident = [{ role: 'resident', programId }] as const;
  return { programId, yearId: year.id, scheduleId: year.scheduleId, clinicId, icuId, callId, people, ...by, ana: await joined(api, 'Ana', resident, people.Ana), ben: await joined(api, 'Ben', resident, people.Ben) };
}

async function published(call: CallAs, scheduleId: Id, changes: readonly object[]): Promise<void> {
  const draft = (await call('post', `/schedules/${scheduleId}/drafts`, { body: {} }).expect(201)).body.data;
  await call('post', `/drafts/${draft.id}/changes`, { body: { changes }, version: draft.version }).expect(200);
  const { version } = (await call('get', `/drafts/${draft.id}`).expect(200)).body.data;
  await call('post', `/drafts/${draft.id}/publish`, { body: { note: 'The year' }, version }).expect(200);
}
