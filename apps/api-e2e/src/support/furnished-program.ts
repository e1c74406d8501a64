import { trapWorkbook, writeWorkbook } from '@housestaff/exchange/testing';
import type { Id } from '@housestaff/kernel';
import type { CallAs } from './calls';

export const day = (n: number): string => new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10);
const BLOCKS = [0, 1].map((b) => ({ name: `Block ${b + 1}`, from: day(28 * b), to: day(28 * b + 28), splitOn: day(28 * b + 14) }));
const TIMES = { am: { start: 480, end: 720 }, pm: { start: 780, end: 1020 } };

/** The ids of one program that has a row of every kind. */
export interface FurnishedProgram {
  readonly programId: Id;
  readonly yearId: Id;
  readonly blockId: Id;
  readonly scheduleId: Id;
  readonly activityId: Id;
  readonly rotationId: Id;
  readonly personId: Id;
  readonly absenceId: Id;
  readonly holidayId: Id;
  readonly draftId: Id;
  readonly runId: Id;
  readonly importId: Id;
  readonly setupId: Id;
  readonly siteId: Id;
  readonly eventId: Id;
  readonly qualificationTypeId: Id;
  readonly qualificationId: Id;
}

/** Fills a program over the API: calendar, catalog, a person with leave, a published version, an open draft, a run, an import. */
export async function furnish(call: CallAs, name: string): Promise<FurnishedProgram> {
  const made = async (path: string, body: object, status = 201) => (await call('post', path, { body }).expect(status)).body.data;
  const programId = (await made('/programs', { name, specialty: 'family-medicine', zone: 'America/New_York' })).id;
  const inside = `/programs/${programId}`;
  const year = await made(`${inside}/academic-years`, { name: 'AY', from: day(0), to: day(56), blocks: BLOCKS });
  const { id: activityId } = await made(`${inside}/activities`, { code: 'W', name: 'Ward', category: 'clinical', place: 'in-house', dutyKind: 'day', times: TIMES });
  const rotationId = await rotation(call, programId, activityId);
  const personId = (await made(`${inside}/people`, { kind: 'resident', familyName: 'Abara', pgyPeriods: [{ from: day(0), to: day(3650), pgy: 1 }] })).id;
  const { id: holidayId } = await made(`${inside}/holidays`, { day: day(3), name: 'Independence day' });
  const leave = { personId, kind: 'vacation', from: day(40), to: day(44), status: 'approved' };
  const { id: absenceId } = await made(`${inside}/absences`, leave);
  await demand(call, year.id, rotationId);
  const scheduleId = year.scheduleId;
  await publish(call, scheduleId, { kind: 'set-stay', personId, from: day(0), to: day(28), rotationId });
  const draftId = await drafted(call, scheduleId, { kind: 'set-stay', personId, from: day(28), to: day(40), rotationId });
  const { id: runId } = await made(`/schedules/${scheduleId}/runs`, { algorithm: 'greedy', seconds: 5 }, 202);
  const importId = (await call('post', `${inside}/imports`, { file: writeWorkbook(trapWorkbook()) }).expect(201)).body.data.id;
  const { id: setupId } = await made(`${inside}/plan-setups`, planSetup(activityId));
  const { siteId, eventId } = await institution(call, programId, rotationId);
  const { id: qualificationTypeId } = await made(`${inside}/qualification-types`, { family: 'certification', name: 'BLS', lastsMonths: 24, requiredBy: [{ kind: 'activity', id: activityId, leastLevel: null }] });
  const { id: qualificationId } = await made(`${inside}/qualifications`, { personId, typeId: qualificationTypeId, issued: day(-60), expires: soon() });
  await call('put', `${inside}/tallies/carried`, { body: { rows: [{ personId, measure: 'nights', amount: 2 }] }, version: 0 }).expect(200);
  return { programId, yearId: year.id, blockId: year.blocks[0].id, scheduleId, activityId, rotationId, personId, absenceId, holidayId, draftId, runId, importId, setupId, siteId, eventId, qualificationTypeId, qualificationId };
}

/** Near enough to be reminded of. */
const soon = (): string => new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);

/** The site of a rotation, an event, and what leave is offered. */
async function institution(call: CallAs, programId: Id, rotationId: Id): Promise<{ siteId: Id; eventId: Id }> {
  const siteId = (await call('post', '/sites', { body: { name: 'Main hospital', zone: 'America/New_York' } }).expect(201)).body.data.id;
  const { version } = (await call('get', `/rotations/${rotationId}`).expect(200)).body.data;
  await call('patch', `/rotations/${rotationId}`, { body: { siteId }, version }).expect(200);
  const event = { name: 'Moving day', from: day(4), to: day(5), effect: 'closed' };
  const eventId = (await call('post', `/programs/${programId}/events`, { body: event }).expect(201)).body.data.id;
  const path = `/programs/${programId}/leave-settings`;
  const { version: unchanged, ...usual } = (await call('get', path).expect(200)).body.data;
  await call('put', path, { body: usual, version: unchanged }).expect(200);
  return { siteId, eventId };
}

/** One on the ward each day. */
export function planSetup(activityId: Id): object {
  const items = [activityId];
  const demands = [{ id: 'one', name: 'One each day', items, min: 1, max: 1, strength: 'demand' }];
  return { kind: 'shifts', name: 'Ward days', slot: 'day', plans: 'duties', people: { kinds: ['resident'] }, items: [{ id: activityId }], demands, rules: [], dutyHours: true };
}

async function rotation(call: CallAs, programId: Id, activityId: Id): Promise<Id> {
  const body = { name: 'Intensive care', abbreviation: 'ICU', category: 'inpatient' };
  const { id, version } = (await call('post', `/programs/${programId}/rotations`, { body }).expect(201)).body.data;
  const cells = [{ week: 1, weekday: 1, half: 'am', activityId }];
  await call('put', `/rotations/${id}/pattern`, { body: { cells }, version }).expect(200);
  return id;
}

async function demand(call: CallAs, yearId: Id, rotationId: Id): Promise<void> {
  const path = `/academic-years/${yearId}/requirements`;
  const { version } = (await call('get', path).expect(200)).body.data;
  const requirements = [{ rotationId, pgy: 1, minBlocks: 1, targetBlocks: null, maxBlocks: 2 }];
  const coverage = [{ rotationId, blockId: null, pgys: null, minPeople: 0, maxPeople: 2 }];
  await call('put', path, { body: { requirements, coverage, confirm: true }, version }).expect(200);
}

export async function drafted(call: CallAs, scheduleId: Id, change: object): Promise<Id> {
  const draft = (await call('post', `/schedules/${scheduleId}/drafts`, { body: {} }).expect(201)).body.data;
  await call('post', `/drafts/${draft.id}/changes`, { body: { changes: [change] }, version: draft.version }).expect(200);
  return draft.id;
}

export async function publish(call: CallAs, scheduleId: Id, change: object): Promise<void> {
  const id = await drafted(call, scheduleId, change);
  const { version } = (await call('get', `/drafts/${id}`).expect(200)).body.data;
  await call('post', `/drafts/${id}/publish`, { body: { note: 'first' }, version }).expect(200);
}

/** Lets a program follow rules of its own, and publishes one version with a violation of them that has a reason. */
export async function overrideOnce(call: CallAs, { programId, scheduleId, personId, rotationId }: FurnishedProgram): Promise<void> {
  const path = `/programs/${programId}/duty-hour-rules`;
  const follow = (rules: object[], version: number) => call('put', path, { body: { packId: 'common', packVersion: 1, rules, note: 'Tried' }, version }).expect(200);
  await follow([{ ruleId: 'longest-shift', on: true, limit: 2 }], 0);
  const id = await drafted(call, scheduleId, { kind: 'set-stay', personId, from: day(0), to: day(28), rotationId, locked: true });
  const { version } = (await call('get', `/drafts/${id}`).expect(200)).body.data;
  const { findings } = (await call('post', `/drafts/${id}/publish`, { body: { note: '' }, version }).expect(409)).body.error.details[0];
  const overrides = findings.map((one: { id: string }) => ({ findingId: one.id, reason: 'Agreed' }));
  await call('post', `/drafts/${id}/publish`, { body: { note: 'Overridden', overrides }, version }).expect(200);
  await follow([], 1);
}
