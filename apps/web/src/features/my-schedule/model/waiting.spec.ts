import { describe, expect, it } from '@jest/globals';
import type { MyLeave, Swap } from '@housestaff/api-client';
import { askedByMe, waitingForMe } from './waiting';

const WHY_NOT = 'Not yours';
const swap = (values: Partial<Swap>): Swap =>
  ({
    id: 's',
    kind: 'one-to-one',
    status: 'requested',
    requester: { personId: 'ann', name: 'Lee, Ann' },
    counterpart: { personId: 'bob', name: 'Ray, Bob' },
    gives: { kind: 'stay', personId: 'ann', from: '2026-10-05', to: '2026-10-19', label: 'ICU, 5 – 18 Oct' },
    takes: { kind: 'stay', personId: 'bob', from: '2026-11-02', to: '2026-11-16', label: 'WARD, 2 – 15 Nov' },
    needs: ['counterpart'],
    history: [],
    mayI: { accept: WHY_NOT, decline: WHY_NOT, cancel: WHY_NOT, approve: WHY_NOT, deny: WHY_NOT, execute: WHY_NOT, untake: WHY_NOT, rollBack: WHY_NOT },
    ...values,
  }) as unknown as Swap;
const mayExecute = { ...swap({}).mayI, execute: true as const };
const leave = { settings: { kinds: [{ kind: 'vacation', label: 'Vacation' }] }, absences: [{ id: 'l', kind: 'vacation', status: 'requested', from: '2026-12-01', to: '2026-12-06' }, { id: 'm', kind: 'vacation', status: 'approved', from: '2026-12-01', to: '2026-12-06' }] } as unknown as MyLeave;

describe('what waits', () => {
  it('for me is what I am asked, and what I can carry out', () => {
    expect(waitingForMe([swap({})], 'bob')).toMatchObject([{ title: 'Ann Lee asks to swap', detail: 'ICU, 5 – 18 Oct for WARD, 2 – 15 Nov', word: 'Answer', href: '/swaps/s' }]);
    expect(waitingForMe([swap({ kind: 'absorb', takes: null })], 'bob')).toMatchObject([{ title: 'Ann Lee asks you to take over', detail: 'ICU, 5 – 18 Oct' }]);
    expect(waitingForMe([swap({}), swap({ status: 'accepted' }), swap({ status: 'executed', mayI: mayExecute })], 'ann')).toEqual([]);
    expect(waitingForMe([swap({ status: 'accepted', mayI: mayExecute })], 'ann')).toMatchObject([{ word: 'Carry it out' }]);
  });

  it('for others is what I asked for, once', () => {
    expect(askedByMe([swap({}), swap({ status: 'declined' }), swap({ status: 'accepted', mayI: mayExecute })], leave, 'ann')).toMatchObject([
      { title: 'Swap with Bob Ray', word: 'Waits for an answer' },
      { title: 'Vacation', detail: '1 – 5 Dec 2026', href: '/my-leave' },
    ]);
    expect(askedByMe([swap({})], undefined, 'bob')).toEqual([]);
  });
});
