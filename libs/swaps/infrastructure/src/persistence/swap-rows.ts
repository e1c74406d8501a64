import type { FindingDiff } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import type { StoredSwap } from '@housestaff/swaps/application';
import { Swap, type SwapState } from '@housestaff/swaps/domain';

/** As the database has it; instants come as dates, but within JSON as text. */
export interface SwapRow extends Omit<SwapState, 'executed' | 'steps'> {
  readonly executedVersion: number | null;
  readonly executedAt: Date | null;
  readonly findings: FindingDiff | null;
  readonly steps: readonly (Omit<SwapState['steps'][number], 'at'> & { readonly at: string })[];
}

export const SELECT_SWAP = `
  select swap.id, program_id as "programId", schedule_id as "scheduleId", kind, status, requester_id as "requesterId", counterpart_id as "counterpartId",
    gives, takes, follows, findings, reason, created_at as "createdAt", expires_at as "expiresAt", starts_at as "startsAt", needs_manager as "needsManager",
    executed_version as "executedVersion", executed_at as "executedAt", version,
    (select jsonb_agg(jsonb_build_object('at', at, 'by', by_name, 'what', what, 'note', note) order by ordinal) from swaps.swap_step where swap_id = swap.id) as steps
  from swaps.swap`;

export function toStored({ executedVersion, executedAt, findings, steps, ...row }: SwapRow): StoredSwap {
  const executed = executedVersion === null || executedAt === null ? null : { version: executedVersion, at: executedAt };
  return { findings, swap: Swap.restore({ ...row, executed, steps: steps.map((step) => ({ ...step, at: new Date(step.at) })) }) };
}

/** What may change, in the order of the statements. */
export function changing({ swap: { state }, findings }: StoredSwap): unknown[] {
  const { status, counterpartId, takes, follows, expiresAt, startsAt, needsManager, executed } = state;
  return [status, counterpartId, json(takes), json(follows), json(findings), expiresAt, startsAt, needsManager, executed?.version ?? null, executed?.at ?? null];
}

export function stepRows(organizationId: Id, { id, steps }: SwapState): unknown[] {
  return [organizationId, id, JSON.stringify(steps.map((step, ordinal) => ({ ...step, ordinal })))];
}

export function json(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
