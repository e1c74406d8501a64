import type { DomainError } from '@housestaff/kernel';
import { Swap } from './swap';
import { SWAP_ACTIONS, SWAP_STATUSES, type SwapAction, type SwapKind, type SwapStatus } from './swap-actions';
import { whyMayNot, type Asked } from './swap-rights';
import type { SwapActor, SwapState, SwapStep } from './swap-state';

const HOUR = 3_600_000;
const NOW = new Date('2026-10-01T12:00:00Z');
const at = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);

const ACTORS = {
  requester: { name: 'Ana', personId: 'ana', ownId: 'ana', manages: false },
  counterpart: { name: 'Ben', personId: 'ben', ownId: 'ben', manages: false },
  colleague: { name: 'Cy', personId: 'cy', ownId: 'cy', manages: false },
  manager: { name: 'Maya', personId: 'maya', ownId: 'maya', manages: true },
  'manager for the counterpart': { name: 'Maya, for Ben', personId: 'ben', ownId: 'maya', manages: true },
  'manager who asked': { name: 'Ana', personId: 'ana', ownId: 'ana', manages: true },
  'manager who was asked': { name: 'Ben', personId: 'ben', ownId: 'ben', manages: true },
} as const satisfies Record<string, SwapActor>;
type Who = keyof typeof ACTORS;

const STEP_OF: Record<SwapStatus, SwapStep['what']> = { requested: 'requested', accepted: 'accepted', approved: 'approved', executed: 'executed', declined: 'declined', cancelled: 'cancelled', expired: 'expired', 'rolled-back': 'rolled-back' };

function swapIn(status: SwapStatus, kind: SwapKind, more: Partial<SwapState> = {}): SwapState {
  const gives = { kind: 'duty', personId: 'ana', activityId: 'call', half: 'day', period: { start: '2026-10-09', end: '2026-10-10' }, label: 'Call' } as const;
  const waits = kind === 'open' && status === 'requested';
  const steps = [{ at: at(-5), by: 'Ana', what: 'requested' as const, note: '' }, ...(status === 'requested' ? [] : [{ at: at(-2), by: 'Ben', what: STEP_OF[status], note: '' }])];
  const executed = status === 'executed' || status === 'rolled-back' ? { version: 4, at: at(-2) } : null;
  return {
    ...{ id: 's', programId: 'p', scheduleId: 'y', kind, status, requesterId: 'ana', counterpartId: waits ? null : 'ben', gives, takes: null, follows: [], reason: '' },
    ...{ createdAt: at(-5), expiresAt: at(48), startsAt: at(72), needsManager: false, executed, steps, version: 1, ...more },
  };
}

const asked = (who: Who, now = NOW): Asked => ({ actor: ACTORS[who], now, when: (one) => one.toISOString() });
const codeOf = (state: SwapState, action: SwapAction, who: Who): string => (whyMayNot(state, action, asked(who)) as (DomainError & { code: string }) | undefined)?.code ?? 'may';

/** Who may do what in which state: everything that stands nowhere here is refused. */
const MAY: Record<SwapAction, Partial<Record<SwapStatus, readonly Who[]>>> = {
  accept: { requested: ['counterpart', 'manager', 'manager for the counterpart', 'manager who was asked'] },
  decline: { requested: ['counterpart', 'manager', 'manager for the counterpart', 'manager who was asked'] },
  cancel: open(['requester', 'manager', 'manager for the counterpart', 'manager who asked']),
  approve: { accepted: ['manager', 'manager for the counterpart'] },
  deny: open(['manager', 'manager for the counterpart']),
  execute: agreed(['requester', 'counterpart', 'manager', 'manager for the counterpart', 'manager who asked', 'manager who was asked']),
  untake: agreed(['counterpart', 'manager', 'manager for the counterpart', 'manager who asked', 'manager who was asked']),
  rollBack: { executed: ['manager', 'manager for the counterpart'] },
};

function open(who: readonly Who[]): Partial<Record<SwapStatus, readonly Who[]>> {
  return { requested: who, ...agreed(who) };
}

function agreed(who: readonly Who[]): Partial<Record<SwapStatus, readonly Who[]>> {
  return { accepted: who, approved: who };
}

describe('every state, every action, everybody', () => {
  it.each(['one-to-one', 'absorb'] as const)('of a swap that was asked of somebody: %s', (kind) => {
    for (const status of SWAP_STATUSES) {
      for (const action of SWAP_ACTIONS) {
        const allowed = (Object.keys(ACTORS) as Who[]).filter((who) => codeOf(swapIn(status, kind), action, who) === 'may');
        expect([status, action, allowed]).toEqual([status, action, MAY[action][status] ?? []]);
      }
    }
  });

  it('of the open pool: whoever did not ask may take it, and nobody declines', () => {
    const pool = swapIn('requested', 'open');
    const takers = (Object.keys(ACTORS) as Who[]).filter((who) => codeOf(pool, 'accept', who) === 'may');
    expect(takers).toEqual(['counterpart', 'colleague', 'manager', 'manager for the counterpart', 'manager who was asked']);
    for (const who of Object.keys(ACTORS) as Who[]) expect(codeOf(pool, 'decline', who)).toBe('swap.not_ready');
  });

  it('says why not: taken, decided, expired, not theirs, not ready, too late', () => {
    const of = (status: SwapStatus, action: SwapAction, who: Who, more: Partial<SwapState> = {}) => codeOf(swapIn(status, 'one-to-one', more), action, who);
    expect(of('accepted', 'accept', 'counterpart')).toBe('swap.taken');
    expect(of('cancelled', 'accept', 'counterpart')).toBe('swap.decided');
    expect(of('executed', 'approve', 'manager')).toBe('swap.decided');
    expect(of('expired', 'accept', 'counterpart')).toBe('swap.expired');
    for (const status of ['requested', 'accepted', 'approved'] as const) {
      for (const action of SWAP_ACTIONS) expect([action, of(status, action, 'manager', { expiresAt: NOW })]).toEqual([action, 'swap.expired']);
    }
    expect(of('requested', 'approve', 'manager')).toBe('swap.not_ready');
    expect(of('requested', 'accept', 'requester')).toBe('swap.not_yours');
    expect(of('accepted', 'approve', 'manager who asked')).toBe('swap.not_yours');
    expect(of('accepted', 'execute', 'requester', { needsManager: true })).toBe('swap.not_ready');
    expect(of('executed', 'rollBack', 'manager', { executed: { version: 4, at: at(-24) } })).toBe('swap.undo_over');
    expect(of('executed', 'rollBack', 'manager', { startsAt: at(-1) })).toBe('swap.undo_over');
    expect(of('rolled-back', 'rollBack', 'manager')).toBe('swap.decided');
  });
});

describe('a swap', () => {
  const deed = (who: Who) => ({ ...asked(who), note: ' why ' });
  const agreement = { counterpartId: 'ben', follows: [], startsAt: at(24), needsManager: true };

  it('goes from a request to its execution and back, and keeps who did what', () => {
    const done = Swap.open({ ...swapIn('requested', 'open'), by: 'Ana' }).accept(agreement, deed('counterpart')).approve(deed('manager')).execute(7, deed('manager')).rollBack(deed('manager'));
    expect(done.state).toMatchObject({ status: 'rolled-back', counterpartId: 'ben', executed: { version: 7 }, expiresAt: at(48) });
    expect(done.state.steps.map(({ by, what, note }) => [by, what, note])).toEqual([['Ana', 'requested', ''], ['Ben', 'accepted', 'why'], ['Maya', 'approved', 'why'], ['Maya', 'executed', 'why'], ['Maya', 'rolled-back', 'why']]);
  });

  it('goes back to the pool when it is un-taken, and to the one who was asked otherwise', () => {
    const untaken = (kind: SwapKind) => Swap.restore(swapIn('requested', kind)).accept(agreement, deed('counterpart')).untake(deed('counterpart')).state;
    expect(untaken('open')).toMatchObject({ status: 'requested', counterpartId: null, needsManager: false });
    expect(untaken('absorb')).toMatchObject({ status: 'requested', counterpartId: 'ben' });
    // As long as it had: a yes that is taken back costs nobody time.
    expect(untaken('open').expiresAt).toEqual(at(48));
  });

  it('ends when what it is about changes hands in another, and says so', () => {
    const { status, steps } = Swap.restore(swapIn('requested', 'open')).lapse(NOW).state;
    expect([status, steps.at(-1)]).toEqual(['cancelled', { at: NOW, by: 'Housestaff', what: 'cancelled', note: 'Another swap was carried out: Call changed hands in it' }]);
  });

  it('ends by itself', () => {
    const swap = Swap.restore(swapIn('requested', 'open', { expiresAt: NOW }));
    expect([swap.isOver(at(-1)), swap.isOver(NOW), swap.expire(NOW).state.status, swap.expire(NOW).isOver(NOW)]).toEqual([false, true, 'expired', false]);
  });
});
