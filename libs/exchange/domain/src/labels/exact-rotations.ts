import { clean } from '../grid/sheet-grid';

export interface NamedRotation {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
}

export interface ExactRotations<Rotation> {
  named(text: string): Rotation | undefined;
  /** Also with a note in brackets at its end. */
  rotation(text: string): Rotation | undefined;
  of(text: string): string | undefined;
}

const NOTED = /^(.*\S)\s*\([^()]*\)$/;

/**
 * Rotations by what they are called to the letter: a name goes before another's abbreviation, and either before any likeness.
 * An abbreviation that several share names none of them. What the product writes into a sheet is read back by this.
 */
export function exactRotations<Rotation extends NamedRotation>(rotations: readonly Rotation[]): ExactRotations<Rotation> {
  const byText = new Map<string, Rotation>();
  const shared = new Set<string>();
  for (const { abbreviation } of rotations) if (rotations.filter((other) => clean(other.abbreviation) === clean(abbreviation)).length > 1) shared.add(clean(abbreviation));
  for (const rotation of rotations) if (!shared.has(clean(rotation.abbreviation))) byText.set(clean(rotation.abbreviation), rotation);
  for (const rotation of rotations) byText.set(clean(rotation.name), rotation);
  const named = (text: string): Rotation | undefined => byText.get(clean(text));
  const rotation = (text: string): Rotation | undefined => named(text) ?? named(NOTED.exec(clean(text))?.[1] ?? '');
  return { named, rotation, of: (text) => rotation(text)?.id };
}
