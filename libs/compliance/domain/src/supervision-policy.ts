import type { Id } from '@housestaff/kernel';

/** Who learns and who supervises at one place: activities, or null for every clinical and every supervising one. */
export interface SupervisionGroup {
  readonly name: string;
  readonly learnerActivityIds: readonly Id[] | null;
  readonly supervisorActivityIds: readonly Id[] | null;
}

/** Attendings needed in a half-day. There is no such number in the Common Program Requirements: it is the program's. */
export interface SupervisionPolicy {
  readonly on: boolean;
  readonly severity: 'violation' | 'warning';
  readonly method: 'rotation-weights' | 'pgy-weights' | 'ratio';
  /** Load of one learner of a PGY on the attendings, by PGY; 1 takes a whole attending. */
  readonly weights: Readonly<Record<string, number>>;
  /** Learners of a PGY for one attending, by PGY; 0: they need none. */
  readonly ratios: Readonly<Record<string, number>>;
  /** More load where a learner has this activity, such as procedures. */
  readonly extra: readonly { readonly activityId: Id; readonly weight: number }[];
  readonly groups: readonly SupervisionGroup[];
}

export const NO_SUPERVISION: SupervisionPolicy = {
  on: false,
  severity: 'warning',
  method: 'rotation-weights',
  weights: {},
  ratios: {},
  extra: [],
  groups: [{ name: 'All clinical work', learnerActivityIds: null, supervisorActivityIds: null }],
};
