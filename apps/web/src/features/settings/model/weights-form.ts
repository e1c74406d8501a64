import type { Rotation } from '@housestaff/api-client';

/** Typed weights by rotation; a rotation that is not in it keeps its own. */
export type TypedWeights = Readonly<Record<string, string>>;

export const MOST_WEIGHT = 4;

export function weightOf(text: string): number | null {
  const weight = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(weight) && weight >= 0 && weight <= MOST_WEIGHT ? weight : null;
}

/** What would be saved: weights that differ from what stands. Those that are no number are left out. */
export function changedWeights(rotations: readonly Rotation[], typed: TypedWeights): { rotation: Rotation; weight: number }[] {
  return rotations.flatMap((rotation) => {
    const text = typed[rotation.id];
    const weight = text === undefined ? null : weightOf(text);
    return weight === null || weight === rotation.supervisionWeight ? [] : [{ rotation, weight }];
  });
}

/** Rotations whose typed weight is no number from 0 to the most. */
export function wrongWeights(typed: TypedWeights): string[] {
  return Object.entries(typed).flatMap(([id, text]) => (weightOf(text) === null ? [id] : []));
}
