import { ModulesContainer } from '@nestjs/core';
import type { Test } from 'supertest';
import { routesOf } from '@housestaff/api';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { writeWorkbook, trapWorkbook } from '@housestaff/exchange/testing';
import { callsOf, type CallAs, type Verb } from './support/calls';
import { conflictOf, conflictsProgram, looked } from './support/conflicts-program';
import { finishRun } from './support/finished-run';
import { day, drafted, furnish, type FurnishedProgram } from './support/furnished-program';
import { handlePeople } from './support/people-and-access';
import { swapAround, swapGround } from './support/swapping-program';
import { scrambled, scrambleProgram, soon } from './support/scramble-program';
import { PASSWORD, testApi, type TestApi } from './support/test-api';
import { unknownDelivery } from './support/unknown-delivery';
import { BODIES } from './support/whole-requests';

interface Heard {
  readonly route: string;
  readonly status: number;
  readonly correlationId: string;
}

interface Event {
  readonly action: string;
  readonly outcome: string;
  readonly query: unknown;
  readonly before: unknown;
  readonly after: unknown;
}

let api: TestApi;
let routes: string[];
let call: CallAs;
let program: FurnishedProgram;
const heard: Heard[] = [];

function note(verb: Verb, path: string, request: Test): void {
  request.on('response', ({ status, headers }: { status: number; headers: Record<string, string> }) => {
    const route = routes.find((name) => name.startsWith(`${verb.toUpperCase()} `) && new RegExp(`^/${name.split(' ')[1]?.replace(/:[a-zA-Z]+/g, '[^/]+')}$`).test(path));
    heard.push({ route: route ?? `${verb} ${path}`, status, correlationId: headers['x-correlation-id'] ?? '' });
  });
}

const tokenFor = async (email: string): Promise<string> => (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken;
const eventsOf = (correlationId: string): Promise<Event[]> =>
  api.db.asTenant(api.organizationId, () => api.db.context.query<Event>('select action, outcome, query, before, after from platform.audit_event where correlation_id = $1', [correlationId]));

beforeAll(async () => {
  api = await testApi();
  routes = routesOf(api.app.get(ModulesContainer)).map(({ name }) => name).sort((a, b) => a.split(':').length - b.split(':').length);
  call = callsOf(api, await api.tokenOf('org-admin'), note);
  program = await furnish(call, 'Family medicine');
  await finishRun(api, call, program.runId);
  await changeEverything();
  await readEverything();
  await handlePeople(api, callsOf(api, await api.tokenOf('org-admin'), note));
});
afterAll(() => api?.close());

const versionOf = async (path: string): Promise<number> => (await call('get', path).expect(200)).body.data.version;
const bodyOf = (route: string): object => BODIES[route]?.({ ...program, jobId: '', feedId: '', rollOverId: '', sharedFeedId: '', userId: '', invitationId: '', sessionId: '', scrambleAssignmentId: '', backupActivationId: '', swapId: '', conflictId: '', deliveryId: '' }) ?? {};

/** The changes that furnishing a program doesn't make. */
async function changeEverything(): Promise<void> {
  const { programId, yearId, activityId, rotationId, personId, absenceId, holidayId, eventId, siteId, draftId, runId, importId, scheduleId, setupId, qualificationTypeId, qualificationId } = program;
  const changed = async (verb: Verb, path: string, version?: number, body?: object) => {
    const { status, body: answer } = await call(verb, path, { body, version });
    if (status >= 300) throw new Error(`${verb} ${path}: ${status} ${JSON.stringify(answer.error)}`);
    return answer.data;
  };
  await changed('patch', `/programs/${programId}`, await versionOf(`/programs/${programId}`), bodyOf('PATCH programs/:programId'));
  await changed('patch', `/rotations/${rotationId}`, await versionOf(`/rotations/${rotationId}`), bodyOf('PATCH rotations/:id'));
  await changed('patch', `/people/${personId}`, await versionOf(`/people/${personId}`), bodyOf('PATCH people/:id'));
  await changed('put', `/people/${personId}/pgy-periods`, await versionOf(`/people/${personId}`), { pgyPeriods: [{ from: day(0), to: day(56), pgy: 2 }] });
  await changed('patch', `/activities/${activityId}`, 1, bodyOf('PATCH activities/:id'));
  await changed('patch', `/absences/${absenceId}`, 1, { to: day(43) });
  await leaveAround(programId, personId);
  await changed('patch', `/qualification-types/${qualificationTypeId}`, 1, bodyOf('PATCH qualification-types/:id'));
  await changed('patch', `/qualifications/${qualificationId}`, 1, bodyOf('PATCH qualifications/:id'));
  await changed('delete', `/qualifications/${qualificationId}`);
  await changed('delete', `/qualification-types/${qualificationTypeId}`);
  await changed('delete', `/holidays/${holidayId}`);
  await changed('patch', `/events/${eventId}`, 1, bodyOf('PATCH events/:id'));
  await changed('delete', `/events/${eventId}`);
  await changed('put', `/programs/${programId}/leave-settings`, await versionOf(`/programs/${programId}/leave-settings`), bodyOf('PUT programs/:programId/leave-settings'));
  await changed('put', '/me/notification-preferences', 0, bodyOf('PUT me/notification-preferences'));
  await changed('post', '/me/notifications/read', undefined, {});
  await changed('put', `/programs/${programId}/notification-channels`, 0, { webhookUrl: 'http://127.0.0.1:1/in', webhookSecret: 'a-secret-of-the-program', kinds: [] });
  await changed('post', `/programs/${programId}/notification-channels/test`, undefined, bodyOf('POST programs/:programId/notification-channels/test'));
  await changed('post', `/notification-deliveries/${await unknownDelivery(api, programId)}/settle`, undefined, bodyOf('POST notification-deliveries/:id/settle'));
  await changed('patch', `/sites/${siteId}`, 1, { name: 'Old hospital', zone: 'America/Chicago' });
  await changed('delete', `/sites/${(await changed('post', '/sites', undefined, { name: 'Empty', zone: 'UTC' })).id}`);
  await changed('post', '/program-starts', undefined, { ...bodyOf('POST program-starts'), packId: 'pediatrics', include: { activities: true, rotations: true, rules: true, plans: true } });
  await changed('put', `/programs/${programId}/duty-hour-rules`, 0, bodyOf('PUT programs/:programId/duty-hour-rules'));
  await changed('post', `/academic-years/${yearId}/requirements/observe`);
  await changed('put', `/imports/${importId}/mapping`, await versionOf(`/imports/${importId}`), { labels: [], codes: [], templates: [], leaves: [] });
  await changed('post', `/drafts/${draftId}/undo`, await versionOf(`/drafts/${draftId}`));
  await changed('post', `/drafts/${draftId}/redo`, await versionOf(`/drafts/${draftId}`));
  await changed('delete', `/drafts/${draftId}`);
  await changed('post', `/schedules/${scheduleId}/versions/1/roll-back`, await versionOf(`/schedules/${scheduleId}`), { note: '' });
  await changed('post', `/runs/${runId}/accept`, undefined, {});
  await changed('post', `/runs/${runId}/cancel`);
  await changed('put', `/plan-setups/${setupId}`, 1, bodyOf('PUT plan-setups/:id'));
  await changed('delete', `/plan-setups/${setupId}`, 2);
  const blocks = [{ name: 'Block 1', from: day(0), to: day(29) }, { name: 'Block 2', from: day(29), to: day(56) }];
  await changed('put', `/academic-years/${yearId}/blocks`, await versionOf(`/academic-years/${yearId}/requirements`), { blocks });
  const rolled = await changed('post', `/academic-years/${yearId}/roll-over`, await versionOf(`/academic-years/${yearId}/requirements`), bodyOf('POST academic-years/:yearId/roll-over'));
  await changed('delete', `/roll-overs/${rolled.id}`);
  await changed('delete', `/imports/${importId}`);
  const again = (await call('post', `/programs/${await api.addProgram('Surgery')}/imports`, { file: writeWorkbook(trapWorkbook()) }).expect(201)).body.data;
  const written = await changed('post', `/imports/${again.id}/commit`, again.version, bodyOf('POST imports/:id/commit'));
  await changed('post', `/imports/${again.id}/undo`, written.version);
  await ownFeed(personId);
  await faculty(programId, yearId);
  await scrambleAround();
  await conflictsAround();
  await swapAround(call, await swapGround(call, 'Family medicine with swaps'));
  const shared = await changed('post', `/programs/${programId}/feeds`, undefined, bodyOf('POST programs/:programId/feeds'));
  await changed('post', `/shared-feeds/${shared.id}/rotate`);
  await changed('delete', `/shared-feeds/${shared.id}`);
}

async function scrambleAround(): Promise<void> {
  const around = await scrambleProgram(call, 'Family medicine in its year');
  const { scrambleAssignmentId, backupActivationId } = await scrambled(call, around);
  await call('put', `/backup-activations/${backupActivationId}/payback`, { body: bodyOf('PUT backup-activations/:id/payback'), version: 1 }).expect(200);
  const sick = { person: around.people.Cara, from: soon(3), to: soon(4), kind: 'sick' };
  await call('post', `/programs/${around.programId}/scramble/leave`, { body: sick }).expect(201);
  await call('post', `/scramble-assignments/${scrambleAssignmentId}/undo`, { version: 1 }).expect(200);
  const out = `person=${around.people.Ana}&from=${soon(3)}&to=${soon(4)}`;
  for (const path of [`scramble?${out}`, `scramble/stand-ins?${out}&work=none`, 'backup-settings']) await call('get', `/programs/${around.programId}/${path}`).expect(200);
}

async function conflictsAround(): Promise<void> {
  const { programId } = await conflictsProgram(call, 'Family medicine with conflicts');
  await call('post', `/programs/${programId}/conflicts/look`).expect(202);
  await looked(api, api.organizationId, programId);
  const inside = `/programs/${programId}/conflicts`;
  const { id, version } = await conflictOf(call, programId);
  const [{ userId }] = (await call('get', `${inside}/assignees`).expect(200)).body.data;
  for (const path of [`${inside}/overview`, `/conflicts/${id}`, `/conflicts/${id}/options`, `/programs/${programId}/conflict-settings`]) await call('get', path).expect(200);
  await call('post', `/conflicts/${id}/ignore`, { body: bodyOf('POST conflicts/:id/ignore'), version }).expect(200);
  await call('post', `/conflicts/${id}/heed`, { version: version + 1 }).expect(200);
  await call('post', `/conflicts/${id}/defer`, { body: { userId }, version: version + 2 }).expect(200);
  await call('post', `/conflicts/${id}/resolve`, { body: {}, version: version + 3 }).expect(200);
  await call('post', `/conflicts/${id}/undo`, { body: {}, version: version + 4 }).expect(200);
  await call('post', `${inside}/resolve`, { body: { items: [{ conflictId: id, version: version + 5 }] } }).expect(200);
  await call('put', `/programs/${programId}/conflict-settings`, { body: bodyOf('PUT programs/:programId/conflict-settings'), version: 0 }).expect(200);
}

async function leaveAround(programId: string, personId: string): Promise<void> {
  const ask = async (from: number) => (await call('post', `/programs/${programId}/absences`, { body: { personId, kind: 'sick', from: day(from), to: day(from + 1) } }).expect(201)).body.data.id;
  const [kept, refused] = [await ask(900), await ask(910)];
  await call('get', `/absences/${kept}`).expect(200);
  for (const [verb, version] of [['approve', 1], ['cancel', 2]] as const) await call('post', `/absences/${kept}/${verb}`, { body: {}, version }).expect(200);
  await call('post', `/absences/${refused}/deny`, { body: bodyOf('POST absences/:id/deny'), version: 1 }).expect(200);
}

async function faculty(programId: string, yearId: string): Promise<void> {
  const { id } = (await call('post', `/programs/${programId}/people`, { body: { kind: 'faculty', familyName: 'Okonkwo' } }).expect(201)).body.data;
  const command = { email: 'faculty@example.org', password: PASSWORD, name: 'Okonkwo', personId: id, grants: [{ role: 'faculty' as const }] };
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute(command));
  const own = callsOf(api, await tokenFor(command.email), note);
  await own('put', `/me/week-preferences/${yearId}`, { body: bodyOf('PUT me/week-preferences/:yearId'), version: 0 }).expect(200);
  await own('get', '/me/week-preferences').expect(200);
  await call('put', `/people/${id}/week-preferences/${yearId}`, { body: bodyOf('PUT people/:id/week-preferences/:yearId'), version: 1 }).expect(200);
  await call('get', `/people/${id}/week-preferences`).expect(200);
}

async function ownFeed(personId: string): Promise<void> {
  const command = { email: 'owner@example.org', password: PASSWORD, name: 'Owner', personId, grants: [{ role: 'resident' }] };
  await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute(command));
  const own = callsOf(api, await tokenFor(command.email), note);
  const { id } = (await own('post', '/me/feeds', { body: {} }).expect(201)).body.data;
  await own('post', `/feeds/${id}/rotate`).expect(200);
  await own('delete', `/feeds/${id}`).expect(204);
  await own('get', `/me/schedule?from=${day(0)}&to=${day(7)}`).expect(200);
  await own('put', `/me/hours/${day(5)}`, { body: { asScheduled: true }, version: 0 }).expect(200);
  await own('post', '/me/hours/attest', { body: { weekFrom: day(5) } }).expect(200);
  await own('delete', `/me/hours/${day(5)}`, { version: 1 }).expect(200);
  await own('get', `/me/hours?from=${day(0)}&to=${day(7)}`).expect(200);
  const leave = (await own('post', '/me/leave', { body: bodyOf('POST me/leave') }).expect(201)).body.data;
  await own('post', `/me/leave/${leave.id}/cancel`, { version: 1 }).expect(200);
  await own('get', '/me/leave').expect(200);
}

async function readEverything(): Promise<void> {
  const { scheduleId, programId, yearId, blockId, runId, personId } = program;
  for (const path of ['plan', 'findings', 'problem.json', 'solution.json', `explain?person=${personId}&slot=${blockId}/1`]) await call('get', `/runs/${runId}/${path}`).expect(200);
  await call('get', `/schedules/${scheduleId}/explain?person=${personId}&date=${day(30)}`).expect(200);
  for (const path of ['year-grid', `block-grid?block=${blockId}`, 'versions', 'runs', 'runs/precheck', 'tallies']) await call('get', `/schedules/${scheduleId}/${path}`).expect(200);
  const exports = ['year-sheet', 'year-sheet.xlsx', 'year-sheet.pdf', `block-sheet.xlsx?from=${day(0)}&to=${day(28)}`, `duties.csv?from=${day(0)}&to=${day(28)}`, `amion-625c.csv?from=${day(0)}&to=${day(28)}`, `amion-619.csv?date=${day(0)}`];
  for (const path of exports) await call('get', `/schedules/${scheduleId}/exports/${path}`).expect(200);
  for (const path of ['exports/people.csv', `manifest.pdf?date=${day(0)}`, 'call-roster.pdf?month=2026-07']) await call('get', `/programs/${programId}/${path}`).expect(200);
  await call('get', `/people/${personId}/schedule.pdf?from=${day(0)}&to=${day(28)}`).expect(200);
  for (const path of ['people', 'absences', 'rotations', 'activities', 'holidays', 'events', 'leave-settings', 'notification-channels', 'notification-deliveries', 'qualification-types', 'qualifications', 'imports', 'academic-years', 'roll-overs', 'plan-setups', 'plan-setups/examples', `manifest?date=${day(0)}`, 'call-roster?month=2026-07']) await call('get', `/programs/${programId}/${path}`).expect(200);
  await call('get', `/academic-years/${yearId}/roll-over?calendar=weekly`).expect(200);
  for (const path of ['me/notifications', 'me/notifications/count', 'me/notification-preferences', 'sites', 'specialty-packs']) await call('get', `/${path}`).expect(200);
  const draftId = await drafted(call, scheduleId, { kind: 'set-stay', personId: program.personId, from: day(29), to: day(40), rotationId: program.rotationId });
  await call('get', `/drafts/${draftId}/diff`).expect(200);
}

/** By a subscriber's job, which carries the request's correlation id on. */
const TOLD_AFTERWARDS = ['notifications.notice.send', 'notifications.delivery.settle', 'conflicts.conflict.look'];
/** Made of other contexts' use cases, each with its own event; their own is one. */
const MADE_OF_OTHERS: Readonly<Record<string, string>> = { 'POST imports/:id/commit': 'exchange.import.commit', 'POST imports/:id/undo': 'exchange.import.undo', 'POST program-starts': 'onboarding.program.start', 'POST programs/:programId/scramble/assignments': 'conflicts.scramble.assign', 'POST scramble-assignments/:id/undo': 'conflicts.scramble.undo', 'POST conflicts/:id/resolve': 'conflicts.conflict.resolve', 'POST programs/:programId/conflicts/resolve': 'conflicts.conflict.resolve', 'POST conflicts/:id/undo': 'conflicts.conflict.undo', 'POST swaps/:id/approve': 'swaps.swap.execute', 'POST swaps/:id/execute': 'swaps.swap.execute', 'POST swaps/:id/roll-back': 'swaps.swap.roll-back' };
/** Signing in and the first set-up are others' tests. */
const isChange = (route: string): boolean => !route.startsWith('GET') && !/preview$|swaps\/matches$| auth\/| setup$/.test(route);

describe('the audit', () => {
  it('was asked about every route that changes something', () => {
    const done = new Set(heard.filter(({ status }) => status < 300).map(({ route }) => route));
    expect(routes.filter((route) => isChange(route) && !done.has(route))).toEqual([]);
  });

  // Some answer with the row as it is then, and note that reading beside the change.
  it('holds exactly one event of each change, with what was before or after', async () => {
    const wrong = [];
    for (const { route, status, correlationId } of heard.filter((one) => isChange(one.route))) {
      const all = (await eventsOf(correlationId)).filter(({ action }) => !action.endsWith('.read') && !TOLD_AFTERWARDS.includes(action));
      const events = all.filter(({ action }) => action === (MADE_OF_OTHERS[route] ?? action));
      const [event] = events;
      if (status >= 300 || (events.length === 1 && event && (event.before !== null || event.after !== null))) continue;
      wrong.push({ route, actions: events.map(({ action }) => action) });
    }
    expect(wrong).toEqual([]);
  });

  it('holds exactly one event of each reading, with what was asked', async () => {
    const wrong = [];
    for (const { route, status, correlationId } of heard.filter((one) => one.route.startsWith('GET'))) {
      const events = await eventsOf(correlationId);
      if (status === 200 && (events.length !== 1 || events[0]?.query === null)) wrong.push({ route, actions: events.map(({ action }) => action) });
    }
    expect(wrong).toEqual([]);
  });

  it('holds one denial, and nothing allowed, of a change that was not permitted', async () => {
    const resident = callsOf(api, await api.tokenOf('resident'), note);
    const from = heard.length;
    await resident('patch', `/programs/${program.programId}`, { body: { specialty: 'x' }, version: 1 }).expect(403);
    await resident('post', `/drafts/${program.draftId}/publish`, { body: { note: '' }, version: 1 }).expect(403);
    for (const { correlationId } of heard.slice(from)) expect(await eventsOf(correlationId)).toMatchObject([{ outcome: 'denied' }]);
  });

  it('holds no event of a change that was refused and rolled back', async () => {
    const from = heard.length;
    await call('patch', `/programs/${program.programId}`, { body: { specialty: 'x' }, version: 999 }).expect(412);
    expect(await eventsOf(heard[from]?.correlationId ?? 'none')).toEqual([]);
  });
});
