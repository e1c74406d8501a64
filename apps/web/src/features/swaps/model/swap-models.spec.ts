import { describe, expect, it } from '@jest/globals';
import type { PartToGive, Swap } from '@housestaff/api-client';
import { DateTime } from 'luxon';
import { offeredActs, type Viewer } from './offered-acts';
import { openViolations } from './override-of';
import { narrowed, partInput, samePart, wantedPart, wholeOf } from './part';
import { leftUntil, statusOf, stepWords } from './swap-words';

const NOT_YOURS = 'Only whoever was asked can agree, or a manager for them';
const mayNot: Swap['mayI'] = { accept: NOT_YOURS, decline: NOT_YOURS, cancel: NOT_YOURS, approve: NOT_YOURS, deny: NOT_YOURS, execute: NOT_YOURS, untake: NOT_YOURS, rollBack: 'It has not been carried out' };
const swap = (over: Partial<Swap> = {}): Swap => ({
  ...{ id: 's', programId: 'p', kind: 'one-to-one', status: 'requested', requester: { personId: 'ana', name: 'Ruiz, Ana' }, counterpart: { personId: 'ben', name: 'Okafor, Ben' } },
  ...{ gives: { kind: 'duty', personId: 'ana', activityId: 'call', half: 'day', from: '2026-12-01', to: '2026-12-02', label: 'Call, 1 Dec 2026' }, takes: null, follows: [], reason: '' },
  ...{ createdAt: '2026-11-20T10:00:00Z', expiresAt: '2026-11-27T10:00:00Z', decidedBy: null, decidedAt: null, needs: ['counterpart', 'manager'], findings: null, undoUntil: null, mayI: mayNot, history: [], version: 1 },
  ...over,
});
const offered = (one: Swap, viewer: Viewer): (readonly [string, string | null])[] => offeredActs(one, viewer).map(({ label, why }) => [label, why]);
const [ana, ben, cy, chief, office]: Viewer[] = [{ personId: 'ana', manages: false }, { personId: 'ben', manages: false }, { personId: 'cy', manages: false }, { personId: 'osei', manages: true }, { personId: null, manages: true }] as const;

describe('the buttons of a swap', () => {
  it.each([
    ['its asker', swap({ mayI: { ...mayNot, cancel: true } }), ana, [['Cancel request', null]]],
    ['who is asked', swap({ mayI: { ...mayNot, accept: true, decline: true } }), ben, [['Accept', null], ['Decline', null]]],
    ['anybody else', swap(), cy, []],
    ['a manager', swap({ mayI: { ...mayNot, accept: true, decline: true } }), chief, [['Accept for them', null], ['Decline for them', null]]],
    ['who could take it', swap({ kind: 'open', counterpart: null, mayI: { ...mayNot, accept: true } }), cy, [['Take it', null]]],
    ['who can’t take it', swap({ kind: 'open', counterpart: null, mayI: { ...mayNot, accept: 'They are on leave then' } }), cy, [['Take it', 'They are on leave then']]],
    ['who only looks', swap({ kind: 'open', counterpart: null, mayI: { ...mayNot, accept: true } }), { personId: null, manages: false }, []],
    ['a manager who swaps nothing', swap({ kind: 'open', counterpart: null, mayI: { ...mayNot, accept: true } }), office, [['Give to somebody', null]]],
    ['a manager who decides', swap({ status: 'accepted', needs: ['manager'], mayI: { ...mayNot, approve: true, deny: true } }), chief, [['Approve', null], ['Deny', null]]],
    ['a manager whose own it is', swap({ status: 'accepted', needs: ['manager'], mayI: { ...mayNot, approve: 'It is your own swap', deny: 'It is your own swap' } }), chief, [['Approve', 'It is your own swap'], ['Deny', 'It is your own swap']]],
    ['who agreed', swap({ status: 'accepted', needs: ['manager'], mayI: { ...mayNot, untake: true } }), ben, [['Take my yes back', null]]],
    ['both, where no manager is needed', swap({ status: 'accepted', needs: [], mayI: { ...mayNot, execute: true } }), ana, [['Carry it out', null]]],
    ['a manager when it is done', swap({ status: 'executed', needs: [], mayI: { ...mayNot, rollBack: 'What was swapped has begun' } }), chief, [['Take the swap back', 'What was swapped has begun']]],
    ['anybody when it was declined', swap({ status: 'declined' }), chief, []],
  ] as [string, Swap, Viewer, [string, string | null][]][])('of %s', (_, one, viewer, buttons) => {
    expect(offered(one, viewer)).toEqual(buttons);
  });

  it('that a manager presses for whoever was asked name them', () => {
    expect(offeredActs(swap({ mayI: { ...mayNot, accept: true } }), chief!)[0]).toMatchObject({ verb: 'accept', forId: 'ben' });
  });
});

describe('words of a swap', () => {
  it.each([
    [{ status: 'requested' }, 'Waits for an answer'],
    [{ status: 'requested', kind: 'open' }, 'In the open pool'],
    [{ status: 'accepted', needs: ['manager'] }, 'Waits for approval'],
    [{ status: 'accepted', needs: [] }, 'Agreed'],
    [{ status: 'declined', history: [{ at: '', by: 'Osei, Abena', what: 'denied', note: '' }] }, 'Denied'],
  ] as [Partial<Swap>, string][])('%j', (over, word) => {
    expect(statusOf(swap(over)).word).toBe(word);
  });

  it('say who did what, and how long it lasts', () => {
    expect(stepWords({ by: 'Ana Ruiz', what: 'requested' })).toBe('Ana Ruiz asked');
    expect(stepWords({ by: 'Housestaff', what: 'expired' })).toBe('Nobody decided in time');
    const now = DateTime.fromISO('2026-11-20T10:00:00Z');
    expect(leftUntil('2026-11-23T10:00:00Z', now)).toBe('in 3 days');
    expect(leftUntil('2026-11-20T09:00:00Z', now)).toBeNull();
  });
});

const stay: PartToGive = { part: { kind: 'stay', personId: 'ana', rotationId: 'icu', from: '2026-12-07', to: '2026-12-21', label: 'ICU, 7 – 20 Dec 2026' }, group: 'rotation', code: 'ICU', name: 'ICU', colour: 'icu', locked: false };
const call: PartToGive = { part: { kind: 'duty', personId: 'ana', activityId: 'call', half: 'day', from: '2026-12-08', to: '2026-12-09', label: 'Call, 8 Dec 2026' }, group: 'call', code: 'CALL', name: 'Call', colour: 'icu', locked: false };

describe('what is given', () => {
  it('is found by a link: a day, a code, a half', () => {
    expect(wantedPart([stay, call], { date: '2026-12-08', code: 'CALL', half: 'day' })).toBe(call);
    expect(wantedPart([stay, call], { date: '2026-12-08', code: 'ICU', half: null })).toBe(stay);
    expect(wantedPart([stay, call], { date: '2026-12-21', code: 'ICU', half: null })).toBeUndefined();
    expect(wantedPart([stay, call], { date: '2026-12-08', code: null, half: null })).toBeUndefined();
  });

  it('may be some days of a stay, and goes back to the whole', () => {
    const some = narrowed(stay, '2026-12-07', '2026-12-14');
    expect(some.part).toMatchObject({ from: '2026-12-07', to: '2026-12-14', label: 'ICU, 7 – 13 Dec 2026' });
    expect(wholeOf(some, [call, stay])).toBe(stay);
    expect(narrowed(stay, '2026-12-07', '2026-12-21')).toBe(stay);
    expect([samePart(some.part, stay.part), samePart(stay.part, { ...stay.part })]).toEqual([false, true]);
  });

  it('is sent without what the server knows', () => {
    expect(partInput(stay.part)).toEqual({ kind: 'stay', from: '2026-12-07', to: '2026-12-21', rotationId: 'icu' });
    expect(partInput(call.part)).toEqual({ kind: 'duty', from: '2026-12-08', to: '2026-12-09', activityId: 'call', half: 'day' });
  });
});

it('new violations without a reason want one', () => {
  const finding = (id: string, severity: string, override: object | null = null) => ({ id, severity, override }) as NonNullable<Swap['findings']>['added'][number];
  const diff = { added: [finding('a', 'violation'), finding('b', 'warning')], worsened: [finding('c', 'violation', {}), finding('d', 'violation')], removed: [], improved: [] };
  expect(openViolations(diff).map(({ id }) => id)).toEqual(['a', 'd']);
  expect(openViolations(null)).toEqual([]);
});
