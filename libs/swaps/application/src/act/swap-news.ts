import { Injectable } from '@nestjs/common';
import { AuditTrail, Events } from '@housestaff/kernel';
import type { Swap, SwapStepKind } from '@housestaff/swaps/domain';

/** What an event of a swap says beside whom it is about. */
export interface SwapFacts {
  readonly kind: Swap['state']['kind'];
  readonly needsManager: boolean;
}

/** Tells and audits one step. Call within the unit of work that takes it. */
@Injectable()
export class SwapNews {
  constructor(
    private readonly events: Events,
    private readonly audit: AuditTrail,
  ) {}

  /** `before`: none of a new one. */
  async tell(happened: SwapStepKind, after: Swap, before?: Swap): Promise<void> {
    await this.event(happened, after);
    // What is in the pool, or goes from it, everyone in the program hears of.
    const shelf = after.state.kind === 'open' ? 'pool' : 'swap';
    await this.audit.record({ action: `swaps.${shelf}.${VERBS[happened]}`, resource: 'swap', resourceId: after.state.id, before: before && audited(before), after: audited(after) });
  }

  /** A step that is part of another. */
  async event(happened: SwapStepKind, { state }: Swap): Promise<void> {
    const { id, programId, requesterId, counterpartId, kind, needsManager } = state;
    const personIds = counterpartId ? [requesterId, counterpartId] : [requesterId];
    const facts: SwapFacts = { kind, needsManager };
    await this.events.record({ kind: `swaps.swap.${happened}`, programId, resource: 'swap', resourceId: id, personIds, facts });
  }
}

const VERBS: Readonly<Record<SwapStepKind, string>> = {
  requested: 'request',
  accepted: 'accept',
  declined: 'decline',
  cancelled: 'cancel',
  approved: 'approve',
  denied: 'deny',
  executed: 'execute',
  untaken: 'untake',
  expired: 'expire',
  'rolled-back': 'roll-back',
};

function audited({ state }: Swap): object {
  const { status, requesterId, counterpartId, gives, takes, executed, version } = state;
  return { status, requesterId, counterpartId, gives, takes, executed, version };
}
