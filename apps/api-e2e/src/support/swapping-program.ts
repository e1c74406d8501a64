import { CreateUserUseCase } from '@housestaff/identity/application';
import type { Grant, Id } from '@housestaff/kernel';
import { callsOf, type CallAs } from './calls';
import { drafted } from './furnished-program';
import { PASSWORD, type TestApi } from './test-api';

/** Days from today, in UTC, which is the program's zone. */
export const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const OFFICE = { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } };
const NIGHT = { day: { start: 1080, end: 1860 } };
const LAST = 84;

export type Resident = 'ana' | 'ben' | 'cy' | 'dee';

/** A program in the middle of its year: residents on clinic and a ward, with calls by hand, published. */
export interface SwapGround {
  readonly programId: Id;
  readonly scheduleId: Id;
  readonly people: Readonly<Record<Resident | 'frida', Id>>;
  readonly call: Id;
  readonly clinicHalf: Id;
  readonly ward: Id;
  readonly clinic: Id;
  /** The day of somebody's call. */
  readonly callOf: Readonly<Record<Resident, string>>;
}

export interface SwappingProgram extends SwapGround {
  /** As each of them, signed in. */
  readonly as: Readonly<Record<Resident | 'coordinator' | 'director' | 'admin', CallAs>>;
}

const RESIDENTS: readonly Resident[] = ['ana', 'ben', 'cy', 'dee'];

export async function swapGround(admin: CallAs, name: string): Promise<SwapGround> {
  const made = async (path: string, body: object) => (await admin('post', path, { body }).expect(201)).body.data;
  const programId = (await made('/programs', { name, specialty: 'family-medicine', zone: 'UTC' })).id;
  const inside = `/programs/${programId}`;
  const { scheduleId } = await made(`${inside}/academic-years`, { name: 'AY', from: soon(-7), to: soon(LAST), blocks: [{ name: 'Block 1', from: soon(-7), to: soon(LAST) }] });
  const activity = async (code: string, more: object): Promise<Id> => (await made(`${inside}/activities`, { code, name: code, category: 'clinical', place: 'in-house', ...more })).id;
  const [clinicHalf, call] = [await activity('Clinic', { dutyKind: 'day', times: OFFICE }), await activity('Night', { dutyKind: 'call', times: NIGHT })];
  const wardDay = await activity('Ward', { dutyKind: 'day', times: OFFICE });
  const clinic = await rotation(admin, inside, { name: 'Clinic', abbreviation: 'FMC', category: 'ambulatory' }, clinicHalf);
  const ward = await rotation(admin, inside, { name: 'Ward', abbreviation: 'WARD', category: 'inpatient' }, wardDay);
  const person = async (familyName: string, kind: string): Promise<Id> => (await made(`${inside}/people`, { kind, familyName, pgyPeriods: kind === 'resident' ? [{ from: soon(-7), to: soon(LAST), pgy: 2 }] : [] })).id;
  const people: Record<string, Id> = { frida: await person('Frida', 'faculty') };
  for (const one of RESIDENTS) people[one] = await person(one[0]!.toUpperCase() + one.slice(1), 'resident');
  const callOf = Object.fromEntries(RESIDENTS.map((one, n) => [one, soon(10 + 3 * n)])) as Record<Resident, string>;
  const stay = (one: string, rotationId: Id, from: number, to: number) => ({ kind: 'set-stay', personId: people[one], rotationId, from: soon(from), to: soon(to) });
  const night = (one: Resident) => ({ kind: 'put-duty', personId: people[one], activityId: call, half: 'day', from: callOf[one], to: nextDay(callOf[one]) });
  const stays = [stay('ana', clinic, -7, 28), stay('ana', ward, 28, 42), stay('ben', clinic, -7, 28), stay('ben', clinic, 28, 42), stay('cy', clinic, -7, 42), stay('dee', clinic, -7, 42)];
  await publishAll(admin, scheduleId, [...stays, ...RESIDENTS.map(night)]);
  return { programId, scheduleId, people: people as SwapGround['people'], call, clinicHalf, ward, clinic, callOf };
}

export async function swappingProgram(api: TestApi, name = 'Swapping'): Promise<SwappingProgram> {
  const admin = callsOf(api, await api.tokenOf('org-admin'));
  const ground = await swapGround(admin, name);
  const { programId, people } = ground;
  const as: Record<string, CallAs> = { admin };
  for (const one of RESIDENTS) as[one] = await joined(api, `${one}-${programId}`, [{ role: 'resident', programId }], people[one]);
  as.coordinator = await joined(api, `coordinator-${programId}`, [{ role: 'coordinator', programId }]);
  as.director = await joined(api, `director-${programId}`, [{ role: 'program-director', programId }]);
  return { ...ground, as: as as SwappingProgram['as'] };
}

/** A manager's request for Ana, which Ben has not answered. */
export async function swapAsked(admin: CallAs, ground: SwapGround): Promise<{ id: Id; version: number }> {
  const { people, programId } = ground;
  const body = { kind: 'one-to-one', personId: people.ana, gives: nightOf(ground, 'ana'), counterpartId: people.ben, takes: nightOf(ground, 'ben'), reason: 'A wedding' };
  return (await admin('post', `/programs/${programId}/swaps`, { body }).expect(201)).body.data;
}

/** Every step that there is of a swap, by a manager. */
export async function swapAround(admin: CallAs, ground: SwapGround): Promise<void> {
  const { programId, people } = ground;
  await settle({ programId, coordinator: admin }, { needsManager: 'always' });
  const act = async (swap: { id: Id; version: number }, action: string, body: object = {}): Promise<{ id: Id; version: number }> =>
    (await admin('post', `/swaps/${swap.id}/${action}`, { body, version: swap.version }).expect(200)).body.data;
  const forBen = { for: people.ben };
  await act(await swapAsked(admin, ground), 'decline', forBen);
  await act(await swapAsked(admin, ground), 'cancel');
  await act(await act(await act(await swapAsked(admin, ground), 'accept', forBen), 'untake', forBen), 'deny');
  await act(await act(await act(await swapAsked(admin, ground), 'accept', forBen), 'approve'), 'roll-back');
  const agreed = await act(await swapAsked(admin, ground), 'accept', forBen);
  await settle({ programId, coordinator: admin }, { needsManager: 'never' });
  await act(agreed, 'execute');
  for (const path of ['me/swaps', 'me/swaps/open', `programs/${programId}/swaps`, `programs/${programId}/swap-settings`]) await admin('get', `/${path}`).expect(200);
}

export const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** A night that somebody gives. */
export const nightOf = ({ call, callOf }: SwapGround, one: Resident) => ({ kind: 'duty', activityId: call, from: callOf[one], to: nextDay(callOf[one]), half: 'day' });

/** What the program asks of swaps from now on. */
export async function settle({ programId, coordinator }: { programId: Id; coordinator: CallAs }, changes: object): Promise<void> {
  const path = `/programs/${programId}/swap-settings`;
  const { version, ...settings } = (await coordinator('get', path).expect(200)).body.data;
  await coordinator('put', path, { body: { ...settings, ...changes }, version }).expect(200);
}

export async function joined(api: TestApi, name: string, grants: readonly Grant[], personId?: Id): Promise<CallAs> {
  const email = `${name}@example.org`;
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name, grants, ...(personId && { personId }) }));
  return callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken);
}

async function rotation(admin: CallAs, inside: string, body: object, activityId: Id): Promise<Id> {
  const { id, version } = (await admin('post', `${inside}/rotations`, { body }).expect(201)).body.data;
  const cells = [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5].flatMap((weekday) => ['am', 'pm'].map((half) => ({ week, weekday, half, activityId }))));
  await admin('put', `/rotations/${id}/pattern`, { body: { cells }, version }).expect(200);
  return id;
}

export async function publishAll(as: CallAs, scheduleId: Id, changes: readonly object[]): Promise<void> {
  const [first, ...rest] = changes;
  const id = await drafted(as, scheduleId, first!);
  const { version } = (await as('get', `/drafts/${id}`).expect(200)).body.data;
  if (rest.length > 0) await as('post', `/drafts/${id}/changes`, { body: { changes: rest }, version }).expect(200);
  const { version: latest } = (await as('get', `/drafts/${id}`).expect(200)).body.data;
  await as('post', `/drafts/${id}/publish`, { body: { note: 'By hand' }, version: latest }).expect(200);
}

type SwapNow = { readonly id: Id; readonly version: number };

/** One step of a swap, on the version that was seen. */
export const act = (as: CallAs, { id, version }: SwapNow, action: string, body: object = {}) => as('post', `/swaps/${id}/${action}`, { body, version });

/** What is asked, and what stands in the published schedule, of the program that a test is at. */
export function swapSteps(now: () => { api: TestApi; program: SwappingProgram }) {
  const inside = (path: string): string => `/programs/${now().program.programId}/${path}`;
  const rows = <T extends object>(sql: string, values: unknown[]): Promise<T[]> => now().api.db.asTenant(now().api.organizationId, () => now().api.db.context.query<T>(sql, values));
  const names = (): Map<string, string> => new Map(Object.entries(now().program.people).map(([name, id]) => [id, name]));
  return {
    inside,
    /** Ana's night for Ben's. */
    trade: (one: Resident = 'ana', other: Resident = 'ben') => ({ kind: 'one-to-one', gives: nightOf(now().program, one), counterpartId: now().program.people[other], takes: nightOf(now().program, other), reason: 'A wedding' }),
    requested: async (body: object, as = now().program.as.ana) => (await as('post', inside('swaps'), { body }).expect(201)).body.data,
    /** Each night's date with whose it is. */
    async nights(): Promise<Record<string, string>> {
      const { scheduleId, call } = now().program;
      const sql = 'select person_id as "personId", local_date::text as date from assignments.duty where schedule_id = $1 and activity_id = $2 and published_to is null order by 2';
      return Object.fromEntries((await rows<{ personId: string; date: string }>(sql, [scheduleId, call])).map(({ personId, date }) => [date, names().get(personId) ?? '?']));
    },
    async staysOn(date: string): Promise<Record<string, string>> {
      const { scheduleId, ward, clinic } = now().program;
      const places = new Map([[ward, 'ward'], [clinic, 'clinic']]);
      const sql = 'select person_id as "personId", rotation_id as "rotationId" from assignments.stay where schedule_id = $1 and period @> $2::date and published_to is null';
      return Object.fromEntries((await rows<{ personId: string; rotationId: string }>(sql, [scheduleId, date])).map(({ personId, rotationId }) => [names().get(personId) ?? '?', places.get(rotationId) ?? '?']));
    },
  };
}
