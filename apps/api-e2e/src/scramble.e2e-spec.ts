import { ScrambleNotices } from '@housestaff/conflicts/application';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { dayWords, UnitOfWork, type Id, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { callsOf, type CallAs } from './support/calls';
import { publishAll, scrambleProgram, soon, type ScrambleProgram } from './support/scramble-program';
import { PASSWORD, testApi, type TestApi } from './support/test-api';

let api: TestApi;
let call: CallAs;
let program: ScrambleProgram;
let programs = 0;

beforeAll(async () => {
  // A mail server that nothing is sent to: what is due is looked at in its row.
  api = await testApi({ SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'scheduling@example.org' });
  call = callsOf(api, await api.tokenOf('org-admin'));
});
beforeEach(async () => {
  program = await scrambleProgram(call, `Family medicine ${++programs}`);
});
afterAll(() => api?.close());

interface Out {
  readonly person?: Id;
  readonly from?: string;
  readonly to?: string;
  readonly startsPm?: boolean;
  readonly endsAm?: boolean;
}

const out = (more: Out = {}) => ({ person: program.people.Ana, from: soon(3), to: soon(4), ...more });
const asked = (of: object): string => new URLSearchParams(Object.entries(of).map(([name, value]): [string, string] => [name, String(value)])).toString();
const inside = (path: string): string => `/programs/${program.programId}/${path}`;
const gapOf = async (more?: Out) => (await call('get', inside(`scramble?${asked(out(more))}`)).expect(200)).body.data;
const standIns = async (work: string, more?: Out & { all?: boolean }) => (await call('get', inside(`scramble/stand-ins?${asked({ ...out(more), work })}`)).expect(200)).body.data;
const callKey = (): string => `duty ${soon(3)} day ${program.activities.CALL}`;
const dayKey = (): string => `duty ${soon(3)} day ${program.activities.ICU}`;
const assign = (standInId: Id, work = callKey(), leave: { kind: string } | null = null, more?: Out) => call('post', inside('scramble/assignments'), { body: { ...out(more), work, standInId, leave } });
const codeOf = (answer: { status: number; body: { error: { code: string } } }): [number, string] => [answer.status, answer.body.error.code];
const names = (people: { name: string }[]): string[] => people.map(({ name }) => name);

describe('somebody is out', () => {
  it('leaves the day and the night open, in order, each with what it needs', async () => {
    const gap = await gapOf();
    expect(gap).toMatchObject({ person: { name: 'Ana Test' }, past: false, leave: [], assignments: [], backup: [{ name: 'Ben Test', duty: 'Backup' }] });
    expect(gap.leaveKinds[0]).toEqual({ kind: 'sick', label: 'Sick leave' });
    expect(gap.work.map(({ key, need }: { key: string; need: object }) => [key, need])).toEqual([
      [dayKey(), { mustFill: true, words: 'Nobody else is on ICU', requires: [] }],
      [callKey(), { mustFill: true, words: 'Nobody else has it', requires: [] }],
    ]);
  });

  it('of half a day leaves the half open, and of five days the stay', async () => {
    expect((await gapOf({ endsAm: true })).work.map(({ half, code }: { half: string; code: string }) => [code, half])).toEqual([['ICU', 'am']]);
    const { work } = await gapOf({ from: soon(1), to: soon(7) });
    expect(work.map(({ kind, code }: { kind: string; code: string }) => [kind, code])).toEqual([['stay', 'ICU'], ['duty', 'CALL']]);
  });

  it('is nobody who has nothing then, or these days are over', async () => {
    expect((await gapOf({ from: soon(12), to: soon(13) })).work).toEqual([]);
    expect(await gapOf({ from: soon(-3), to: soon(-2) })).toMatchObject({ past: true, work: [] });
    expect(codeOf(await assign(program.people.Ben, callKey(), null, { from: soon(-3), to: soon(-2) }))).toEqual([422, 'scramble.past_range']);
    expect(codeOf(await call('post', inside('scramble/leave'), { body: { ...out({ from: soon(-3), to: soon(-2) }), kind: 'sick' } }))).toEqual([422, 'scramble.past_range']);
    expect((await call('post', inside('scramble/leave'), { body: { ...out({ from: soon(12), to: soon(13), startsPm: true }), kind: 'sick' } }).expect(201)).body.data).toMatchObject({ label: 'Sick leave', from: soon(12), to: soon(13) });
    expect(codeOf(await call('get', inside(`scramble?${asked(out({ from: soon(200), to: soon(201) }))}`)))).toEqual([422, 'assignments.not_published']);
    expect(codeOf(await call('get', inside(`scramble?${asked(out({ from: soon(3), to: soon(3) }))}`)))).toEqual([422, 'people.absence_backwards']);
  });
});

it('has their leave recorded once, also when several do it at the same time', async () => {
  const record = () => call('post', inside('scramble/leave'), { body: { ...out({ from: soon(12), to: soon(13) }), kind: 'sick' } });
  const answers = await Promise.all([1, 2, 3, 4].map(record));
  expect(answers.map(({ status, body }) => `${status} ${body.error?.code ?? ''}`).sort()).toEqual(['201 ', ...[2, 3, 4].map(() => '409 scramble.already_away')]);
});

describe('who steps in', () => {
  it('is whoever is on backup first, then the others by what they do already; nobody who is away', async () => {
    await call('post', inside('absences'), { body: { personId: program.people.Dan, kind: 'conference', from: soon(4), to: soon(5), status: 'approved' } }).expect(201);
    const { able, cannot, unchecked } = await standIns(callKey());
    expect(names(able)).toEqual(['Ben Test', 'Cara Test']);
    expect(able[0]).toMatchObject({ onBackup: true, daysSinceCall: null });
    expect(able[0].reasons).toEqual(expect.arrayContaining(['On backup', 'Free then', 'No call before']));
    expect(cannot).toMatchObject([{ name: 'Dan Test', code: 'on-leave', words: 'On leave' }]);
    expect(unchecked).toBe(0);
  });

  it('is nobody who has a duty then, or comes off a call', async () => {
    const { Cara, Dan } = program.people;
    const put = (personId: Id, days: number): object => ({ kind: 'put-duty', personId, activityId: program.activities.CALL, half: 'day', from: soon(days), to: soon(days + 1) });
    await publishAll(call, program.scheduleId, [put(Cara, 3), put(Dan, 2)]);
    const { able, cannot } = await standIns(callKey());
    expect(names(able)).toEqual(['Ben Test']);
    expect(cannot.map(({ name, code }: { name: string; code: string }) => [name, code])).toEqual([['Cara Test', 'same-work'], ['Dan Test', 'post-call']]);
  });

  it('takes it with one version, the leave and the log; what is left shrinks, and undoing puts it back', async () => {
    const before = await gapOf();
    const done = (await assign(program.people.Ben, callKey(), { kind: 'sick' }).expect(201)).body.data;
    expect(done).toMatchObject({ personName: 'Ben Test', outPersonName: 'Ana Test', onBackup: true, versionNumber: before.versionNumber + 1, absenceId: expect.any(String) });
    const after = await gapOf();
    expect(after.work.map(({ key }: { key: string }) => key)).toEqual([dayKey()]);
    expect(after).toMatchObject({ leave: [{ label: 'Sick leave', from: soon(3), to: soon(4) }], assignments: [{ id: done.id, label: expect.stringMatching(/^Night call, /) }] });
    const backup = (await call('get', inside(`backup?from=${soon(0)}&to=${soon(7)}`)).expect(200)).body.data;
    expect(backup).toMatchObject({ log: [{ personName: 'Ben Test', forPersonName: 'Ana Test', worth: 1, paidBack: null, takenBackAt: null }], tallies: [{ name: 'Ben Test', activated: 1, owed: 1 }] });

    expect(codeOf(await assign(program.people.Cara, dayKey(), { kind: 'sick' }))).toEqual([409, 'scramble.already_away']);
    expect(codeOf(await call('post', inside('scramble/leave'), { body: { ...out(), kind: 'sick' } }))).toEqual([409, 'scramble.already_away']);
    const second = (await assign(program.people.Cara, dayKey()).expect(201)).body.data;
    expect((await gapOf()).work).toEqual([]);
    expect(codeOf(await call('post', `/scramble-assignments/${done.id}/undo`, { version: 1 }))).toEqual([409, 'assignments.amendment_built_upon']);
    await call('post', `/scramble-assignments/${second.id}/undo`, { version: 1 }).expect(200);
    await call('post', `/scramble-assignments/${done.id}/undo`, { version: 1 }).expect(200);
    expect((await gapOf()).work.map(({ key }: { key: string }) => key)).toEqual([dayKey(), callKey()]);
    expect((await call('get', inside(`backup?from=${soon(0)}&to=${soon(7)}`)).expect(200)).body.data).toMatchObject({ log: [{ takenBackAt: expect.any(String) }], tallies: [] });
    expect(codeOf(await call('post', `/scramble-assignments/${done.id}/undo`, { version: 1 }))).toEqual([409, 'scramble.undone']);
  });

  it('takes over a whole stay; that and a call within it are taken back in any order', async () => {
    const days = { from: soon(1), to: soon(7) };
    await call('post', inside('absences'), { body: { personId: program.people.Dan, kind: 'conference', from: soon(4), to: soon(5), status: 'approved' } }).expect(201);
    const [stay] = (await gapOf(days)).work;
    const { able, cannot } = await standIns(stay.key, days);
    expect(names(able)).toContain('Cara Test');
    expect(cannot).toContainEqual({ personId: program.people.Dan, name: 'Dan Test', code: 'on-leave', words: 'On leave in some of it' });
    const first = (await assign(program.people.Cara, stay.key, null, days).expect(201)).body.data;
    expect((await gapOf(days)).work.map(({ code }: { code: string }) => code)).toEqual(['CALL']);
    const second = (await assign(program.people.Ben, callKey(), null, days).expect(201)).body.data;
    await call('post', `/scramble-assignments/${first.id}/undo`, { version: 1 }).expect(200);
    await call('post', `/scramble-assignments/${second.id}/undo`, { version: 1 }).expect(200);
    expect((await gapOf(days)).work.map(({ kind, code }: { kind: string; code: string }) => [kind, code])).toEqual([['stay', 'ICU'], ['duty', 'CALL']]);
  });

  it('is settled by the schedule when two answer at once: one wins, the other hears what happened', async () => {
    const answers = await Promise.all([assign(program.people.Ben), assign(program.people.Cara), assign(program.people.Dan)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const won = answers.find(({ status }) => status === 201)!.body.data.personName;
    for (const lost of answers.filter(({ status }) => status === 409)) {
      expect(codeOf(lost)).toEqual([409, 'scramble.not_open']);
      expect(lost.body.error.message).toContain(`${won} has it now`);
    }
  });

  it('is refused when somebody was taken meanwhile, is on leave, is nobody of the program, or does not exist', async () => {
    const { people } = program;
    await publishAll(call, program.scheduleId, [{ kind: 'put-duty', personId: people.Cara, activityId: program.activities.CALL, half: 'day', from: soon(3), to: soon(4) }]);
    const taken = await assign(people.Cara);
    expect(codeOf(taken)).toEqual([409, 'scramble.cannot_stand_in']);
    expect(taken.body.error.message).toContain("Cara Test can't take it");
    const other = await scrambleProgram(call, `Other ${++programs}`);
    expect(codeOf(await assign(other.people.Ben))).toEqual([409, 'scramble.cannot_stand_in']);
    expect(codeOf(await call('get', inside(`scramble?${asked(out({ person: other.people.Ana }))}`)))).toEqual([404, 'resource.not_found']);
    expect(codeOf(await assign(people.Ana))).toEqual([409, 'scramble.cannot_stand_in']);
    expect((await standIns('duty gone')).work).toBeNull();
  });
});

describe('when nobody could without breaking a rule', () => {
  const NOBODY_ELSE = 'Nobody else answers the phone';

  beforeEach(async () => {
    const rules = { packId: 'common', packVersion: 1, rules: [{ ruleId: 'longest-shift', on: true, limit: 12 }], note: 'Strict' };
    await call('put', inside('duty-hour-rules'), { body: rules, version: 0 }).expect(200);
  });

  it('they stand below with what it would break, and are taken with a reason for each by whoever may override', async () => {
    const { able, breaking, cannot, unchecked } = await standIns(callKey());
    expect([able, cannot, unchecked]).toEqual([[], [], 0]);
    expect(names(breaking)).toEqual(['Ben Test', 'Cara Test', 'Dan Test']);
    const broken: { id: string; ruleId: string; severity: string }[] = breaking[0].findings.added;
    expect(broken).toContainEqual(expect.objectContaining({ ruleId: 'longest-shift', severity: 'violation' }));
    const overrides = broken.filter(({ severity }) => severity === 'violation').map(({ id: findingId }) => ({ findingId, reason: NOBODY_ELSE }));
    const take = (as: CallAs, more: object) => as('post', inside('scramble/assignments'), { body: { ...out(), work: callKey(), standInId: program.people.Ben, leave: { kind: 'sick' }, ...more } });

    const [chief, director] = [callsOf(api, await api.tokenOf('chief-resident')), callsOf(api, await api.tokenOf('program-director'))];
    expect(codeOf(await take(director, {}))).toEqual([409, 'assignments.amendment_blocked']);
    expect(codeOf(await take(chief, { overrides }))).toEqual([403, 'publish.override_not_allowed']);
    expect(codeOf(await take(director, { overrides: overrides.map((one) => ({ ...one, reason: ' ' })) }))).toEqual([422, 'value.invalid']);
    expect(await gapOf()).toMatchObject({ leave: [], assignments: [] });
    // What is no longer broken needs no reason, and keeps nobody from it.
    const done = (await take(director, { overrides: [...overrides, { findingId: 'broken before', reason: NOBODY_ELSE }] }).expect(201)).body.data;
    const [version] = (await call('get', `/schedules/${program.scheduleId}/versions`).expect(200)).body.data;
    expect(version).toMatchObject({ number: done.versionNumber, overrides: overrides.map(({ findingId }) => ({ findingId, reason: NOBODY_ELSE })) });
    await call('post', `/scramble-assignments/${done.id}/undo`, { version: 1 }).expect(200);
  });
});

it('says nothing of what whoever is out would do in place of a call', async () => {
  const { people, scheduleId } = program;
  const { id: long } = (await call('post', inside('activities'), { body: { code: 'LONG', name: 'Day call', category: 'clinical', place: 'in-house', dutyKind: 'call', times: { day: { start: 480, end: 1920 } } } }).expect(201)).body.data;
  await publishAll(call, scheduleId, [{ kind: 'put-duty', personId: people.Ana, activityId: long, half: 'day', from: soon(6), to: soon(7) }]);
  const rules = { packId: 'common', packVersion: 1, rules: [{ ruleId: 'longest-shift', on: true, limit: 8 }], note: 'Strict' };
  await call('put', inside('duty-hour-rules'), { body: rules, version: 0 }).expect(200);
  const days = { from: soon(6), to: soon(8) };
  const { breaking } = await standIns(`duty ${soon(6)} day ${long}`, days);
  expect(breaking).not.toHaveLength(0);
  for (const { findings } of breaking) expect(findings.added.filter(({ personId }: { personId: Id }) => personId === people.Ana)).toEqual([]);
  const { added, worsened } = breaking[0].findings;
  const overrides = [...added, ...worsened].map(({ id: findingId }: { id: string }) => ({ findingId, reason: 'Nobody else' }));
  await call('post', inside('scramble/assignments'), { body: { ...out(days), work: `duty ${soon(6)} day ${long}`, standInId: breaking[0].personId, leave: { kind: 'sick' }, overrides } }).expect(201);
});

it('shows the backup of weeks that reach beyond the year', async () => {
  const { members } = (await call('get', inside(`backup?from=${soon(0)}&to=${soon(60)}`)).expect(200)).body.data;
  expect(members.map(({ name, date }: { name: string; date: string }) => [name, date])).toEqual([['Ben Test', soon(0)], ['Ben Test', soon(3)]]);
  expect((await call('get', inside(`backup?from=${soon(50)}&to=${soon(60)}`)).expect(200)).body.data.members).toEqual([]);
});

describe('what is owed', () => {
  it('is paid back with a note, and owed again when that was a mistake', async () => {
    await call('put', inside('backup-settings'), { body: { weekday: 2, weekend: 2, holiday: 3 }, version: 0 }).expect(200);
    await assign(program.people.Ben).expect(201);
    const backup = async () => (await call('get', inside(`backup?from=${soon(0)}&to=${soon(7)}`)).expect(200)).body.data;
    const { log, tallies } = await backup();
    expect(tallies).toMatchObject([{ owed: 2 }]);
    const path = `/backup-activations/${log[0].id}/payback`;
    expect(codeOf(await call('put', path, { body: { paidBack: true, note: ' ' }, version: 1 }))).toEqual([422, 'value.invalid']);
    await call('put', path, { body: { paidBack: true, note: 'Ana took his Saturday' }, version: 1 }).expect(200);
    expect(await backup()).toMatchObject({ tallies: [{ activated: 1, earned: 2, paidBack: 2, owed: 0 }], log: [{ paidBack: { note: 'Ana took his Saturday' }, version: 2 }] });
    await call('put', path, { body: { paidBack: false, note: '' }, version: 1 }).expect(412);
    await call('put', path, { body: { paidBack: false, note: '' }, version: 2 }).expect(200);
    expect((await backup()).tallies).toMatchObject([{ owed: 2 }]);
    expect(codeOf(await call('put', inside('backup-settings'), { body: { weekday: 0.3, weekend: 1, holiday: 1 }, version: 1 }))).toEqual([422, 'value.invalid']);
  });
});

describe('who is told', () => {
  async function userOf(personId: Id): Promise<CallAs> {
    const email = `${personId}@example.org`;
    await api.db.actingAs(api.organizationId, () => api.app.get(CreateUserUseCase).execute({ email, password: PASSWORD, name: 'Somebody', personId, grants: [{ role: 'resident' }] }));
    return callsOf(api, (await api.anyone.post('/api/v1/auth/token').send({ email, password: PASSWORD }).expect(200)).body.data.accessToken);
  }

  /** As the event's job does; told twice after a crash, it acts once. */
  async function tell(kind: string, resourceId: Id): Promise<void> {
    const commit = <T>(work: () => Promise<T>): Promise<T> => api.app.get<UnitOfWork>(UnitOfWork).run(work);
    const event: RecordedEvent = { id: `${kind} ${resourceId}`, at: new Date().toISOString(), userId: program.programId, kind, programId: program.programId, resource: 'scramble-assignment', resourceId };
    for (let n = 0; n < 2; n += 1) await api.db.actingAs(api.organizationId, () => api.app.get(ScrambleNotices, { strict: false }).on(event, { commit } as JobContext));
  }

  it('is whoever stands in and whoever is relieved, each in their own words and once, at whatever hour; and both when it is taken back', async () => {
    const [ben, ana] = [await userOf(program.people.Ben), await userOf(program.people.Ana)];
    const titles = async (who: CallAs) => (await who('get', '/me/notifications').expect(200)).body.data.map(({ title }: { title: string }) => title.replace(`, ${dayWords(soon(3))}`, ''));
    const always = { kinds: [], digest: true, quiet: { from: '00:00', to: '23:59' }, phone: null };
    await ben('put', '/me/notification-preferences', { body: always, version: 0 }).expect(200);
    const { id } = (await assign(program.people.Ben).expect(201)).body.data;
    await tell('conflicts.scramble.assigned', id);
    expect(await titles(ben)).toEqual(['You were put on Night call']);
    expect(await titles(ana)).toEqual(['Ben Test stands in for you: Night call']);
    const mails = await api.db.asTenant(api.organizationId, () => api.db.context.query<{ kind: string; due: boolean }>('select kind, due_at <= now() as due from notifications.delivery where program_id = $1 order by kind', [program.programId]));
    expect(mails).toContainEqual({ kind: 'duty-assigned', due: true });
    await call('post', `/scramble-assignments/${id}/undo`, { version: 1 }).expect(200);
    await tell('conflicts.scramble.undone', id);
    expect(await titles(ben)).toEqual(expect.arrayContaining(['You are no longer on Night call']));
    expect(await titles(ana)).toHaveLength(2);
  });
});

it('is no business of a resident', async () => {
  const resident = callsOf(api, await api.tokenOf('resident'));
  await resident('get', inside(`scramble?${asked(out())}`)).expect(403);
  await resident('get', inside(`backup?from=${soon(0)}&to=${soon(7)}`)).expect(403);
  await resident('post', inside('scramble/assignments'), { body: { ...out(), work: 'x', standInId: program.people.Ben, leave: null } }).expect(403);
});
