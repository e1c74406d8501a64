import { ModulesContainer } from '@nestjs/core';
import { routesOf } from '@housestaff/api';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { UnitOfWork, type Grant, type Id, type JobContext } from '@housestaff/kernel';
import { Notices } from '@housestaff/notifications/application';
import { RemindOfExpiry } from '@housestaff/people/application';
import { DailyJobs } from '@housestaff/platform';
import { seedOrganization } from '@housestaff/platform/testing';
import { callsOf, type CallAs, type Verb } from './support/calls';
import { conflicted } from './support/conflicts-program';
import { finishRun } from './support/finished-run';
import { day, furnish, overrideOnce } from './support/furnished-program';
import { letIn } from './support/people-and-access';
import { scrambled, scrambleProgram } from './support/scramble-program';
import { settle, swapAsked, swapGround } from './support/swapping-program';
import { PASSWORD, testApi, type TestApi } from './support/test-api';
import { unknownDelivery } from './support/unknown-delivery';
import { addressOf, BODIES, FILES, type Ids } from './support/whole-requests';

interface Organization {
  readonly id: Id;
  readonly call: CallAs;
  readonly ids: Ids;
}

let api: TestApi;
let mine: Organization;
let theirs: Organization;
let routes: string[];

const tokenFor = async (email: string): Promise<string> => (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;
const rowsOf = <T extends object>(organization: Id, sql: string, values: unknown[] = []): Promise<T[]> => api.db.asTenant(organization, () => api.db.context.query<T>(sql, values));

async function ownerOf(organization: Id, personId: Id): Promise<CallAs> {
  const email = `${personId}@example.org`;
  const grants: Grant[] = [{ role: 'resident' }];
  await api.db.actingAs(organization, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: 'Owner', personId, grants }));
  return callsOf(api, await tokenFor(email));
}

async function open(name: string): Promise<Organization> {
  const id = await seedOrganization(name, api.db);
  const call = callsOf(api, await tokenFor(await api.addUser([{ role: 'org-admin' }], id)));
  const program = await furnish(call, 'Family medicine');
  await overrideOnce(call, program);
  await finishRun(api, call, program.runId);
  const owner = await ownerOf(id, program.personId);
  const feed = (await owner('post', '/me/feeds', { body: {} }).expect(201)).body.data;
  await owner('put', `/me/hours/${day(5)}`, { body: { asScheduled: true }, version: 0 }).expect(200);
  await owner('post', '/me/hours/attest', { body: { weekFrom: day(5) } }).expect(200);
  await weeksSaid(call, program);
  const shared = (await call('post', `/programs/${program.programId}/feeds`, { body: {} }).expect(201)).body.data;
  await tellOf(id, call, program);
  const deliveryId = await unknownDelivery(api, program.programId, { organizationId: id });
  await reminded(id);
  const people = await letIn(call, `${program.personId}@example.org`);
  const rollOverId = await rolledOverAndBack(call, program.yearId);
  const stoodIn = await scrambled(call, await scrambleProgram(call, 'Family medicine in its year'));
  const ground = await swapGround(call, 'Family medicine with swaps');
  await settle({ programId: ground.programId, coordinator: call }, { expiryDays: 5 });
  const { id: swapId } = await swapAsked(call, ground);
  const { conflictId } = await conflicted(api, id, call);
  const [job] = await rowsOf<{ id: Id }>(id, 'select id from platform.job');
  return { id, call, ids: { ...program, feedId: feed.id, rollOverId, sharedFeedId: shared.id, ...people, ...stoodIn, swapId, conflictId, deliveryId, jobId: job?.id ?? '' } };
}

/** A notification and a delivery, as a subscriber leaves them. */
async function tellOf(organization: Id, call: CallAs, { programId, personId }: Pick<Ids, 'programId' | 'personId'>): Promise<void> {
  await call('put', '/me/notification-preferences', { body: BODIES['PUT me/notification-preferences']?.({} as Ids), version: 0 }).expect(200);
  const body = { webhookUrl: 'https://hooks.example.org/in', webhookSecret: 'a-secret-of-the-program', kinds: ['leave-decided'] };
  await call('put', `/programs/${programId}/notification-channels`, { body, version: 0 }).expect(200);
  const notice = { to: { people: [personId] }, kind: 'leave-decided', programId, title: 'Approved', body: 'Yes.', short: 'Answered.', href: '/my-leave', dedupKey: 'one' } as const;
  await api.db.actingAs(organization, () => api.app.get<UnitOfWork>(UnitOfWork).run(() => api.app.get(Notices).send(notice)));
}

/** By a faculty member of the program. */
async function weeksSaid(call: CallAs, { programId, yearId }: Pick<Ids, 'programId' | 'yearId'>): Promise<void> {
  const { id } = (await call('post', `/programs/${programId}/people`, { body: { kind: 'faculty', familyName: 'Okonkwo' } }).expect(201)).body.data;
  await call('put', `/people/${id}/week-preferences/${yearId}`, { body: BODIES['PUT people/:id/week-preferences/:yearId']?.({} as Ids), version: 0 }).expect(200);
}

/** What is due each day: queued, and done as the job would. */
async function reminded(organization: Id): Promise<void> {
  await api.app.get(DailyJobs).queueDue();
  const commit = <T>(work: () => Promise<T>): Promise<T> => api.app.get<UnitOfWork>(UnitOfWork).run(work);
  await api.db.actingAs(organization, () => api.app.get(RemindOfExpiry).handle(null, { commit } as JobContext));
}

/** Its row stays when it is undone, and the rest is as before. */
async function rolledOverAndBack(call: CallAs, yearId: Id): Promise<Id> {
  const { version } = (await call('get', `/academic-years/${yearId}/requirements`).expect(200)).body.data;
  const { id } = (await call('post', `/academic-years/${yearId}/roll-over`, { body: {}, version }).expect(201)).body.data;
  await call('delete', `/roll-overs/${id}`).expect(200);
  return id;
}

beforeAll(async () => {
  api = await testApi();
  mine = await open('Mine');
  theirs = await open('Theirs');
  routes = routesOf(api.app.get(ModulesContainer)).map(({ name }) => name).filter((name) => !/ (ics|health|metrics)/.test(name));
});
afterAll(() => api?.close());

function request(call: CallAs, route: string, ids: Ids) {
  const verb = route.split(' ')[0]?.toLowerCase() as Verb;
  const file = FILES[route]?.();
  return call(verb, addressOf(route, ids), { ...(file ? { file } : { body: BODIES[route]?.(ids) }), version: 1 });
}

/** What no route writes (duties by hand), or only a sealer, a browser's login, a commit, a caller with a key. */
const MAY_BE_EMPTY = ['assignments.hand_duty', 'exchange.import_row', 'exchange.label_mapping', 'identity.refresh_token', 'platform.audit_chain', 'platform.idempotency_key'];

const TABLES = `select c.table_schema || '.' || c.table_name as name from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.column_name = 'organization_id' and t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema') order by 1`;

const tables = async (): Promise<string[]> => (await rowsOf<{ name: string }>(theirs.id, TABLES)).map(({ name }) => name);

/** A print of every row of an organization but what signing in and reading leave behind. */
async function printOf({ id }: Organization): Promise<Record<string, unknown>> {
  const kept = (await tables()).filter((name) => !/^(identity\.(session_family|refresh_token)|platform\.(audit|idem))/.test(name));
  const prints: Record<string, unknown> = {};
  for (const name of kept) [prints[name]] = await rowsOf(id, `select md5(string_agg(t::text, '|' order by t::text)) as rows from ${name} t`);
  return prints;
}

/** What each parametrised route answers to this caller, who sends what the owner of the ids would send. */
async function answersTo(call: CallAs, ids: Ids, asked: readonly string[]): Promise<string[]> {
  const found = [];
  for (const route of asked) {
    const { status, body } = await request(call, route, ids);
    found.push(`${route}: ${status} ${body?.error?.code}`);
  }
  return found;
}

const parametrised = (): string[] => routes.filter((name) => name.includes(':'));
const unknown = (asked: readonly string[]): string[] => asked.map((route) => `${route}: 404 resource.not_found`);

describe('two organizations', () => {
  it('have a row of every kind each, and each sees its own alone', async () => {
    const empty: string[] = [];
    for (const name of await tables()) {
      const rows = await rowsOf<{ organization_id: Id }>(theirs.id, `select organization_id from ${name}`);
      if (rows.length === 0) empty.push(name);
      expect(rows.filter(({ organization_id: owner }) => owner !== theirs.id)).toEqual([]);
    }
    expect(empty.filter((name) => !MAY_BE_EMPTY.includes(name))).toEqual([]);
  });

  it("answer 404 to every route with the other's ids, and nothing changes", async () => {
    const before = await printOf(theirs);
    expect(parametrised().length).toBeGreaterThan(50);
    expect(await answersTo(mine.call, theirs.ids, parametrised())).toEqual(unknown(parametrised()));
    expect(await printOf(theirs)).toEqual(before);
  });

  it('send requests that their owner is answered, so that it is the owner who matters', async () => {
    const reads = parametrised().filter((name) => name.startsWith('GET'));
    for (const route of reads) expect([route, (await request(theirs.call, route, theirs.ids)).status]).toEqual([route, 200]);
  });

  it("show nothing of the other's rows in what they list", async () => {
    const text = JSON.stringify(theirs.ids);
    const others = [...new Set(text.match(/[0-9a-f-]{36}/g))];
    for (const route of routes.filter((name) => name.startsWith('GET') && !/ me\//.test(name))) {
      const answer = await request(mine.call, route, mine.ids);
      const shown = String(answer.text ?? answer.body);
      expect([route, answer.status, others.filter((id) => shown.includes(id))]).toEqual([route, 200, []]);
    }
  });

  it("take nothing of the other's into their own", async () => {
    const { programId, scheduleId, draftId, yearId, rotationId, runId, blockId } = mine.ids;
    const other = theirs.ids;
    const days = 'from=2026-07-01&to=2026-07-29';
    const before = await printOf(mine);
    const mixed: [Verb, string, object?][] = [
      ['get', `/schedules/${scheduleId}/year-grid?draft=${other.draftId}`],
      ['get', `/schedules/${scheduleId}/block-grid?block=${other.blockId}`],
      ['get', `/schedules/${scheduleId}/candidates?${days}&rotationId=${other.rotationId}`],
      ['get', `/schedules/${scheduleId}/compliance?draft=${other.draftId}`],
      ['get', `/schedules/${scheduleId}/compliance/people/${other.personId}?rule=eighty-hour-week`],
      ['post', `/programs/${programId}/absences`, { personId: other.personId, kind: 'vacation', from: '2026-07-01', to: '2026-07-02' }],
      ['post', `/programs/${programId}/absences/preview`, { personId: other.personId, kind: 'vacation', from: '2026-07-01', to: '2026-07-02' }],
      ['put', `/rotations/${rotationId}/pattern`, { cells: [{ week: 1, weekday: 1, half: 'am', activityId: other.activityId }] }],
      ['put', `/academic-years/${yearId}/requirements`, { requirements: [{ rotationId: other.rotationId, pgy: 1, minBlocks: 1, targetBlocks: null, maxBlocks: null }], coverage: [], confirm: true }],
      ['post', `/programs/${programId}/duty-hour-rules/preview`, { scheduleId: other.scheduleId, proposal: { packId: 'common', packVersion: 1, rules: [] } }],
      ['post', `/drafts/${draftId}/changes`, { changes: [{ kind: 'set-stay', personId: other.personId, from: '2026-07-01', to: '2026-07-29', rotationId }] }],
      ['post', `/schedules/${scheduleId}/runs`, { algorithm: 'greedy', seconds: 5, basis: 'draft', draftId: other.draftId }],
      ['post', `/schedules/${scheduleId}/runs`, { algorithm: 'greedy', seconds: 5, plan: other.setupId }],
      ['post', `/schedules/${scheduleId}/runs`, { algorithm: 'greedy', seconds: 5, out: [{ personId: other.personId, from: '2026-07-01', to: '2026-07-02' }] }],
      ['get', `/schedules/${scheduleId}/runs/precheck?draft=${other.draftId}`],
      ['get', `/schedules/${scheduleId}/explain?person=${other.personId}&date=2026-07-01`],
      ['get', `/runs/${runId}/explain?person=${other.personId}&slot=${blockId}/1`],
      ['post', `/runs/${runId}/accept`, { people: [other.personId] }],
      ['post', '/invitations', { email: 'x@example.org', name: 'X', grants: [{ role: 'staff', programId: other.programId }] }],
      ['post', '/invitations', { email: 'x@example.org', name: 'X', personId: other.personId, grants: [{ role: 'staff', programId }] }],
      ['put', `/users/${mine.ids.userId}/grants`, { grants: [{ role: 'staff', programId: other.programId }] }],
      ['get', `/programs/${programId}/scramble?person=${other.personId}&${days}`],
      ['post', `/programs/${programId}/scramble/assignments`, { person: other.personId, from: '2026-07-01', to: '2026-07-29', work: 'duty', standInId: mine.ids.personId, leave: null }],
      ['patch', `/users/${mine.ids.userId}`, { personId: other.personId }],
    ];
    const found = [];
    for (const [verb, path, body] of mixed) {
      const version = verb === 'get' ? undefined : await versionOf(path);
      const { status } = await mine.call(verb, path, { body, version });
      found.push(`${verb} ${path}: ${[404, 422].includes(status) ? 'refused' : status}`);
    }
    expect(found).toEqual(mixed.map(([verb, path]) => `${verb} ${path}: refused`));
    expect(await printOf(mine)).toEqual(before);
  });

  async function versionOf(path: string): Promise<number | undefined> {
    if (path.startsWith('/users/')) return 1;
    const resource = path.replace(/\/(pattern|changes)$/, '');
    return (await mine.call('get', resource)).body.data?.version;
  }
});

describe('a coordinator of one program', () => {
  it('finds none of another program of the same organization, and changes nothing there', async () => {
    const other = await api.db.asTenant(mine.id, async () => {
      const sql = `insert into program.program (organization_id, id, name, specialty, zone) values ($1, gen_random_uuid(), 'Surgery', 'surgery', 'UTC') returning id`;
      return (await api.db.context.query<{ id: Id }>(sql, [mine.id]))[0]?.id as Id;
    });
    const coordinator = callsOf(api, await tokenFor(await api.addUser([{ role: 'coordinator', programId: other }], mine.id)));
    const before = await printOf(mine);
    // Sites are the organization's: everyone sees them, and nobody changes one that others use.
    const inPrograms = parametrised().filter((name) => !/ sites\//.test(name));
    expect(await answersTo(coordinator, mine.ids, inPrograms)).toEqual(unknown(inPrograms));
    await coordinator('patch', `/sites/${mine.ids.siteId}`, { body: { name: 'Taken over' }, version: 1 }).expect(403);
    expect((await coordinator('delete', `/sites/${mine.ids.siteId}`).expect(409)).body.error.details[0]).toMatchObject({ rotations: [], elsewhere: 1 });
    expect(await printOf(mine)).toEqual(before);
    const listed = (await coordinator('get', '/programs').expect(200)).body.data;
    expect(listed.map(({ id }: { id: Id }) => id)).toEqual([other]);
    await coordinator('post', '/programs', { body: { name: 'Mine too', specialty: 'x', zone: 'UTC' } }).expect(403);
  });
});

