import type { ChangeConflictSettings, ConflictSettings } from '@housestaff/api-client';

/** As typed: figures are text, the score in per cent. */
export interface ConflictForm {
  autoResolve: boolean;
  autoScore: string;
  autoKinds: ConflictSettings['autoKinds'];
  heavyWeeks: string;
}

export function conflictFormOf({ autoResolve, autoScore, autoKinds, heavyWeeks }: ConflictSettings): ConflictForm {
  return { autoResolve, autoKinds: [...autoKinds], autoScore: String(Math.round(autoScore * 100)), heavyWeeks: String(heavyWeeks) };
}

export function conflictBodyOf({ autoResolve, autoScore, autoKinds, heavyWeeks }: ConflictForm): ChangeConflictSettings {
  return { autoResolve, autoKinds, autoScore: Number(autoScore) / 100, heavyWeeks: Number(heavyWeeks) };
}

const isWhole = (text: string, least: number, most: number): boolean => /^\d{1,3}$/.test(text.trim()) && Number(text) >= least && Number(text) <= most;

/** What is wrong, by field. */
export function conflictFaults({ autoResolve, autoScore, autoKinds, heavyWeeks }: ConflictForm): Record<string, string> {
  return {
    ...(isWhole(heavyWeeks, 1, 52) ? {} : { heavyWeeks: '1 to 52 weeks' }),
    ...(!autoResolve || isWhole(autoScore, 70, 100) ? {} : { autoScore: '70 to 100' }),
    ...(!autoResolve || autoKinds.length > 0 ? {} : { autoKinds: 'Choose at least one kind' }),
  };
}
