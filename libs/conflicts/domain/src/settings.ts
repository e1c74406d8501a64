import { InvalidValue } from '@housestaff/kernel';
import { CONFLICT_KINDS, type ConflictKind } from './conflict/conflict-kind';
import { LEAST_FOR_AUTOMATIC } from './score/option-score';

export interface ConflictSettingsFields {
  readonly autoResolve: boolean;
  /** The least score of what is applied by itself; not below .7. */
  readonly autoScore: number;
  /** Kinds that may be resolved by themselves. */
  readonly autoKinds: readonly ConflictKind[];
  /** Weeks of heavy service in a row that are still fine. */
  readonly heavyWeeks: number;
}

export interface ConflictSettings extends ConflictSettingsFields {
  /** 0: the usual ones, never changed. */
  readonly version: number;
}

export const USUAL_CONFLICT_SETTINGS: ConflictSettings = { autoResolve: false, autoScore: LEAST_FOR_AUTOMATIC, autoKinds: [], heavyWeeks: 16, version: 0 };

/** Throws InvalidValue naming the field. */
export function planConflictSettings({ autoResolve, autoScore, autoKinds, heavyWeeks }: ConflictSettingsFields): ConflictSettingsFields {
  if (!(autoScore >= LEAST_FOR_AUTOMATIC && autoScore <= 1)) throw new InvalidValue('autoScore', autoScore, `${LEAST_FOR_AUTOMATIC} to 1`);
  if (!Number.isInteger(heavyWeeks) || heavyWeeks < 1 || heavyWeeks > 52) throw new InvalidValue('heavyWeeks', heavyWeeks, '1 to 52 weeks');
  if (autoResolve && autoKinds.length === 0) throw new InvalidValue('autoKinds', 'none', 'at least one kind, where conflicts are resolved by themselves');
  return { autoResolve, autoScore, autoKinds: CONFLICT_KINDS.filter((kind) => autoKinds.includes(kind)), heavyWeeks };
}
