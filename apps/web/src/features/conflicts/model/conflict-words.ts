import type { Conflict, ConflictOption } from '@housestaff/api-client';

export const KIND_WORDS: Readonly<Record<Conflict['kind'], string>> = {
  'double-booking': 'Double booking',
  'leave-over-assignment': 'Leave over assignment',
  'call-cascade': 'Calls to give away',
  'uncovered-demand': 'Uncovered demand',
  'supervision-gap': 'Supervision',
  'duty-hours': 'Duty hours',
  'back-to-back': 'Back-to-back service',
  'post-call-clinic': 'Post-call clinic',
  'missing-credential': 'Missing credential',
  'expired-certification': 'Expired certification',
  'external-commitment': 'Other commitment',
};

export const STRATEGY_WORDS: Readonly<Record<ConflictOption['strategy'], string>> = { swap: 'Swap', reassign: 'Reassign', split: 'Split', backup: 'Backup', defer: 'Defer' };

export const FACTOR_WORDS: readonly (readonly [keyof ConflictOption['factors'], string])[] = [
  ['feasibility', 'Feasible'],
  ['workload', 'Workload'],
  ['fairness', 'Fairness'],
  ['disruption', 'Few changes'],
  ['confidence', 'Sureness'],
];

export const URGENCY_WORDS: readonly (readonly [Conflict['urgency'], string])[] = [
  ['today', 'Today'],
  ['week', 'Within a week'],
  ['later', 'Later'],
];

/** "82 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export interface Group {
  title: string;
  conflicts: readonly Conflict[];
}

/** Open and ignored ones by how soon they begin; resolved ones as they ended. */
export function groupsOf(conflicts: readonly Conflict[], status: string): Group[] {
  if (status === 'resolved') return conflicts.length > 0 ? [{ title: 'Resolved, the latest first', conflicts }] : [];
  return URGENCY_WORDS.map(([urgency, title]) => ({ title, conflicts: conflicts.filter((one) => one.urgency === urgency) })).filter((group) => group.conflicts.length > 0);
}

/** Of those that were picked, what is still there to be picked. */
export function stillPicked(picked: ReadonlySet<string>, conflicts: readonly Conflict[]): Conflict[] {
  return conflicts.filter(({ id, status }) => picked.has(id) && status === 'open');
}
