import type { ImportBatch, ImportLabel, ImportLabelTarget, Rotation } from '@housestaff/api-client';
import type { ComboOption } from '@housestaff/ui';

type Choice = ImportLabelTarget['rotations'][number];

const SKIP = 'skip';
const LEAVE = 'leave';

/** An option's value for one rotation of a target: an existing one by id, a new one by name. */
const valueOfChoice = (choice: Choice): string => (choice.rotationId ? `id:${choice.rotationId}` : `new:${choice.newName ?? ''}`);

export function valueOf(target: ImportLabelTarget | null): string | null {
  if (!target) return null;
  if (target.kind !== 'rotation') return target.kind;
  return target.rotations.map(valueOfChoice).join('|');
}

export function wordsOf(target: ImportLabelTarget, rotations: ReadonlyMap<string, Rotation>): string {
  if (target.kind === SKIP) return 'Skip: listed as left out';
  if (target.kind === LEAVE) return 'Leave, not a rotation';
  return target.rotations.map((choice) => (choice.rotationId ? (rotations.get(choice.rotationId)?.name ?? 'Unknown') : `New: ${choice.newName}`)).join(' + ');
}

function abbreviate(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const letters = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? name);
  return letters.slice(0, 5).toUpperCase();
}

const isTarget = (target: ImportLabelTarget | null): target is ImportLabelTarget => target !== null;

/** Everything a label may become: the program's rotations, the new ones of this file, itself as a new one, leave, or nothing. */
export function targetsFor(label: ImportLabel, batch: ImportBatch, rotations: readonly Rotation[]): Map<string, ImportLabelTarget> {
  const existing = rotations.map((rotation) => ({ rotationId: rotation.id, newName: null, newAbbreviation: null }));
  const named = batch.labels.map((one) => one.target).filter(isTarget).flatMap((target) => target.rotations).filter((choice) => choice.newName);
  const own = { rotationId: null, newName: label.label, newAbbreviation: abbreviate(label.label) };
  const targets = new Map<string, ImportLabelTarget>();
  if (label.target) targets.set(valueOf(label.target) ?? '', label.target);
  for (const choice of [...existing, ...named, own]) targets.set(valueOfChoice(choice), { kind: 'rotation', rotations: [choice] });
  targets.set(LEAVE, { kind: LEAVE, rotations: [] });
  targets.set(SKIP, { kind: SKIP, rotations: [] });
  return targets;
}

export function optionsOf(targets: ReadonlyMap<string, ImportLabelTarget>, rotations: ReadonlyMap<string, Rotation>): ComboOption[] {
  return [...targets].map(([value, target]) => ({ value, label: wordsOf(target, rotations) }));
}
