/** What may be wrong with a published schedule. */
export const CONFLICT_KINDS = [
  'double-booking',
  'leave-over-assignment',
  'call-cascade',
  'uncovered-demand',
  'supervision-gap',
  'duty-hours',
  'back-to-back',
  'post-call-clinic',
  'missing-credential',
  'expired-certification',
  'external-commitment',
] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Violation: it can't happen as it stands, or breaks a rule. Warning: it can, and somebody should look. */
export const CONFLICT_SEVERITIES = ['violation', 'warning'] as const;

export type ConflictSeverity = (typeof CONFLICT_SEVERITIES)[number];

export const CONFLICT_STATUSES = ['open', 'ignored', 'resolved'] as const;

export type ConflictStatus = (typeof CONFLICT_STATUSES)[number];
