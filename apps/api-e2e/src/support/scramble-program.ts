import type { Id } from '@housestaff/kernel';
import type { CallAs } from './calls';
import { drafted } from './furnished-program';

/** Days from today, whatever day that is. */
export const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A program in its year, with a service that is never empty, calls, and one person on backup. */
export interface ScrambleProgram {
  readonly programId: Id;
  readonly scheduleId: Id;
  readonly people: Readonly<Record<'Ana' | 'Ben' | 'Cara' | 'Dan', Id>>;
  readonly activities: Readonly<Record<'CALL' | 'BU' | 'ICU' | 'ELE', Id>>;
  readonly rotations: Readonly<Record<'ICU' | 'ELE', Id>>;
}

/** Ana is in intensive care, the only one, and on call in three days; Ben is on backup that day; all others are on an elective. */
export async function scrambleProgram(call: CallAs, name: string): Promise<ScrambleProgram> {
  const made = async (path: string, body: object): Promise<{ id: Id; version: number; scheduleId: Id }> => (await call('post', path, { body }).expect(201)).body.data;
  const { id: programId } = await made('/programs', { name, specialty: 'family-medicine', zone: 'UTC' });
  const inside = `/programs/${programId}`;
  const [from, to] = [soon(-7), soon(49)];
  const { scheduleId } = await made(`${inside}/academic-years`, { name: 'AY', from, to, blocks: [{ name: 'Block 1', from, to }] });
  const activity = async (code: string, more: object): Promise<Id> => (await made(`${inside}/activities`, { code, name: code, category: 'clinical', place: 'in-house', dutyKind: 'day', ...more })).id;
  const halves = { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 }, day: { start: 480, end: 1020 } };
  const activities = {
    CALL: await activity('CALL', { name: 'Night call', dutyKind: 'call', times: { day: { start: 1080, end: 1860 } } }),
    BU: await activity('BU', { name: 'Backup', dutyKind: 'backup', place: 'at-home', countsHours: false, mayOverlap: true, times: { day: { start: 1080, end: 1860 } } }),
    ICU: await activity('ICU', { times: halves }),
    ELE: await activity('ELE', { times: halves }),
  };
  const rotation = async (abbreviation: string, category: string, activityId: Id): Promise<Id> => {
    const { id, version } = await made(`${inside}/rotations`, { name: abbreviation, abbreviation, category });
    const cells = [1, 2, 3, 4].flatMap((week) => [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => ['am', 'pm'].map((half) => ({ week, weekday, half, activityId }))));
    await call('put', `/rotations/${id}/pattern`, { body: { cells }, version }).expect(200);
    return id;
  };
  const rotations = { ICU: await rotation('ICU', 'critical-care', activities.ICU), ELE: await rotation('ELE', 'elective', activities.ELE) };
  const person = async (givenName: string): Promise<Id> => (await made(`${inside}/people`, { kind: 'resident', givenName, familyName: 'Test', pgyPeriods: [{ from, to, pgy: 2 }] })).id;
  const people = { Ana: await person('Ana'), Ben: await person('Ben'), Cara: await person('Cara'), Dan: await person('Dan') };
  const stay = (personId: Id, rotationId: Id): object => ({ kind: 'set-stay', personId, from: soon(0), to: soon(10), rotationId });
  const put = (personId: Id, activityId: Id, days: number): object => ({ kind: 'put-duty', personId, activityId, half: 'day', from: soon(days), to: soon(days + 1) });
  const { Ana, Ben, Cara, Dan } = people;
  await publishAll(call, scheduleId, [stay(Ana, rotations.ICU), ...[Ben, Cara, Dan].map((id) => stay(id, rotations.ELE)), put(Ana, activities.CALL, 3), put(Ben, activities.BU, 3), put(Ben, activities.BU, 0)]);
  return { programId, scheduleId, people, activities, rotations };
}

export async function publishAll(call: CallAs, scheduleId: Id, changes: readonly object[]): Promise<void> {
  const [first, ...rest] = changes;
  const id = await drafted(call, scheduleId, first!);
  let { version } = (await call('get', `/drafts/${id}`).expect(200)).body.data;
  if (rest.length > 0) version = (await call('post', `/drafts/${id}/changes`, { body: { changes: rest }, version }).expect(200)).body.data.draft.version;
  await call('post', `/drafts/${id}/publish`, { body: { note: 'as planned' }, version }).expect(200);
}

/** Ben, on backup, took Ana's call; what the program counts for it. */
export async function scrambled(call: CallAs, { programId, people, activities }: ScrambleProgram): Promise<{ scrambleAssignmentId: Id; backupActivationId: Id }> {
  const body = { person: people.Ana, from: soon(3), to: soon(4), work: `duty ${soon(3)} day ${activities.CALL}`, standInId: people.Ben, leave: null };
  const { id: scrambleAssignmentId } = (await call('post', `/programs/${programId}/scramble/assignments`, { body }).expect(201)).body.data;
  const { log } = (await call('get', `/programs/${programId}/backup?from=${soon(0)}&to=${soon(7)}`).expect(200)).body.data;
  await call('put', `/programs/${programId}/backup-settings`, { body: { weekday: 1, weekend: 1.5, holiday: 2 }, version: 0 }).expect(200);
  return { scrambleAssignmentId, backupActivationId: log[0].id };
}
