import type { RecordedEvent } from '@housestaff/kernel';
import type { SwapState, SwapStepKind } from '@housestaff/swaps/domain';
import { noticesOf } from './swap-words';

const gives = { kind: 'duty', personId: 'ana', activityId: 'call', half: 'day', period: { start: '2026-10-05', end: '2026-10-06' }, label: 'Call, 5 Oct 2026' } as const;
const takes = { ...gives, personId: 'ben', label: 'Call, 9 Oct 2026' } as const;
const state = (more: Partial<SwapState> = {}): SwapState => ({
  ...{ id: 's', programId: 'p', scheduleId: 'y', kind: 'one-to-one', status: 'requested', requesterId: 'ana', counterpartId: 'ben', gives, takes, follows: [], reason: 'A wedding' },
  ...{ createdAt: new Date(0), expiresAt: new Date(0), startsAt: new Date(0), needsManager: false, executed: null, version: 1 },
  steps: [{ at: new Date(0), by: 'Ana', what: 'requested', note: 'Sorry' }],
  ...more,
});

function told(happened: SwapStepKind, of: Partial<SwapState> = {}, eligible: string[] = []) {
  const swap = state(of);
  const event = { id: 'e', kind: `swaps.swap.${happened}`, userId: 'u' } as RecordedEvent;
  return noticesOf({ state: swap, event, requester: 'Ana Silva', counterpart: swap.counterpartId ? 'Ben Ito' : '', eligible });
}

const to = (happened: SwapStepKind, of?: Partial<SwapState>, eligible?: string[]) => told(happened, of, eligible).map(({ to: who, kind }) => [kind, who.people ?? who.holding?.permission]);

describe('what is told of a swap', () => {
  it('goes to whoever has to do something about it, or wants to know', () => {
    expect(to('requested')).toEqual([['swap-requested', ['ben']]]);
    expect(to('requested', { kind: 'open', counterpartId: null, takes: null }, ['cy', 'dee'])).toEqual([['swap-offered', ['cy', 'dee']]]);
    expect(to('requested', { kind: 'open', counterpartId: null }, [])).toEqual([]);
    expect(to('accepted', { needsManager: true })).toEqual([['swap-decided', ['ana']], ['swap-to-approve', 'swap:write']]);
    // It is carried out at once, and that is told.
    expect(to('accepted')).toEqual([]);
    expect(to('approved')).toEqual([]);
    for (const step of ['executed', 'denied', 'rolled-back'] as const) expect(to(step)).toEqual([['swap-decided', ['ana', 'ben']]]);
    for (const step of ['declined', 'untaken', 'expired'] as const) expect(to(step)).toEqual([['swap-decided', ['ana']]]);
    // A manager may have cancelled it: whoever did it is not told.
    expect(to('cancelled')).toEqual([['swap-decided', ['ana', 'ben']]]);
    expect(to('cancelled', { counterpartId: null })).toEqual([['swap-decided', ['ana']]]);
  });

  it('tells both that a swap to which both agreed came to nothing, and why', () => {
    const steps = (...what: SwapStepKind[]) => what.map((one) => ({ at: new Date(0), by: 'Housestaff', what: one, note: one === 'cancelled' ? 'Another swap was carried out' : '' }));
    expect(told('expired', { steps: steps('requested', 'accepted', 'expired'), needsManager: true })[0]).toMatchObject({ to: { people: ['ana', 'ben'] }, title: 'A swap of yours was not approved in time' });
    expect(told('expired', { steps: steps('requested', 'accepted', 'untaken', 'expired') })[0]).toMatchObject({ to: { people: ['ana'] }, title: 'Nobody answered in time: Call, 5 Oct 2026' });
    expect(told('cancelled', { steps: steps('requested', 'cancelled') })[0]).toMatchObject({ title: 'A swap of yours is over', body: expect.stringContaining('. Another swap was carried out.') });
  });

  it('says in full what it is about, and in short nothing that names anybody', () => {
    const all = (['requested', 'accepted', 'executed', 'declined', 'denied', 'cancelled', 'untaken', 'expired', 'rolled-back'] as const).flatMap((step) => told(step, { needsManager: true }));
    expect(told('requested')[0]).toMatchObject({ title: 'Ana Silva asks you to swap', body: expect.stringContaining('Ana Silva gives Call, 5 Oct 2026 to Ben Ito, for Call, 9 Oct 2026.\n“A wedding”'), href: '/swaps/s' });
    for (const { short, to: who } of all) expect([short, /Ana|Ben|Call|Oct|wedding/.test(short), who.but]).toEqual([short, false, 'u']);
    expect(new Set(all.map(({ dedupKey }) => dedupKey)).size).toBe(2);
  });
});
