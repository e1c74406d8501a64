import { exactRotations } from './exact-rotations';
import { baseName, labelKey, wordCounts, type LabelName } from './label-key';

export interface KnownRotation {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
}

/** One label of the file, as counted: its text and how many cells hold it. */
export interface CountedLabel {
  readonly label: string;
  readonly parts: readonly string[];
  readonly count: number;
}

export interface RotationChoice {
  readonly rotationId: string | null;
  readonly newName: string | null;
}

export interface LabelProposal {
  readonly label: string;
  readonly rotations: readonly RotationChoice[];
  readonly why: string;
  readonly needsCheck: boolean;
}

interface Cluster {
  key: string;
  names: Map<string, number>;
}

/** Proposes a rotation for each label: one that the program has, or a new one named as its most frequent spelling. */
export function proposeRotations(labels: readonly CountedLabel[], known: readonly KnownRotation[]): LabelProposal[] {
  const names = labels.flatMap((l) => l.parts.map((part) => ({ ...baseName(part), count: l.count })));
  const vocabulary = wordCounts(labels.flatMap((l) => Array.from({ length: Math.min(l.count, 50) }, () => l.parts.join(' '))));
  const bases = new Set(names.filter((n) => n.note === '').map((n) => labelKey(n.base, vocabulary)));
  const keyed = (part: string) => keyOf(part, bases, vocabulary);
  const clusters = clusterNames(labels, keyed);
  const choose = chooser(clusters, known, vocabulary);
  const exact = exactRotations(known);
  return labels.map((l) => wholeName(l, exact.named) ?? proposal(l, choose, keyed, exact.rotation));
}

/** A topic is cut off only when the name without it stands for itself elsewhere, or is an elective. */
function keyOf(part: string, bases: ReadonlySet<string>, vocabulary: ReadonlyMap<string, number>): LabelName & { key: string } {
  const name = baseName(part);
  const key = labelKey(name.base, vocabulary);
  if (name.note === '' || name.base === 'Elective' || bases.has(key)) return { ...name, key };
  return part.includes('(') ? { ...name, key } : { base: part, note: '', key: labelKey(part, vocabulary) };
}

function clusterNames(labels: readonly CountedLabel[], keyed: (part: string) => LabelName & { key: string }): Map<string, Cluster> {
  const clusters = new Map<string, Cluster>();
  for (const label of labels) {
    for (const part of label.parts) {
      const { key, base } = keyed(part);
      const cluster = clusters.get(key) ?? { key, names: new Map<string, number>() };
      cluster.names.set(base, (cluster.names.get(base) ?? 0) + label.count);
      clusters.set(key, cluster);
    }
  }
  return clusters;
}

/** The most frequent spelling, capitals and spaces aside; of equals the longer, since it says more. */
function canonical(cluster: Cluster | undefined, fallback: string): string {
  const names = [...(cluster?.names ?? [])];
  const alike = (name: string) => names.reduce((sum, [other, count]) => (squeezed(other) === squeezed(name) ? sum + count : sum), 0);
  const [best] = names.sort((a, b) => alike(b[0]) - alike(a[0]) || b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return best?.[0] ?? fallback;
}

function squeezed(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

type Choose = (key: string, base: string) => RotationChoice & { name: string };

function chooser(clusters: ReadonlyMap<string, Cluster>, known: readonly KnownRotation[], vocabulary: ReadonlyMap<string, number>): Choose {
  const byKey = new Map<string, KnownRotation>();
  for (const rotation of known) byKey.set(labelKey(rotation.abbreviation, vocabulary), rotation);
  for (const rotation of known) byKey.set(labelKey(rotation.name, vocabulary), rotation);
  return (key, base) => {
    const match = byKey.get(key);
    if (match) return { rotationId: match.id, newName: null, name: match.name };
    const name = canonical(clusters.get(key), base);
    return { rotationId: null, newName: name, name };
  };
}

type Exactly = (text: string) => KnownRotation | undefined;

/** A rotation whose name has a slash in it is one rotation. */
function wholeName({ label, parts }: CountedLabel, exactly: Exactly): LabelProposal | undefined {
  const rotation = parts.length > 1 ? exactly(label) : undefined;
  return rotation && { label, rotations: [{ rotationId: rotation.id, newName: null }], why: 'Same name', needsCheck: false };
}

function proposal(label: CountedLabel, choose: Choose, keyed: (part: string) => LabelName & { key: string }, exactly: Exactly): LabelProposal {
  const chosen = label.parts.map((part) => {
    const { key, base, note } = keyed(part);
    const rotation = exactly(part);
    return { part, base, note, isExact: rotation !== undefined, ...(rotation ? { rotationId: rotation.id, newName: null, name: rotation.name } : choose(key, base)) };
  });
  const reasons = [...new Set(chosen.map((c) => reasonOf(c)))];
  const many = chosen.length > 1;
  const doubt = label.label.includes('?');
  const slip = reasons.some((reason) => reason.startsWith('Spelling'));
  const why = doubt ? 'The sheet puts a question mark on it' : many ? `Slash, ${chosen.length} names` : (reasons[0] ?? '');
  return { label: label.label, rotations: chosen.map(({ rotationId, newName }) => ({ rotationId, newName })), why, needsCheck: doubt || slip || many || /\bor\b/i.test(label.label) };
}

function reasonOf(chosen: { part: string; base: string; note: string; name: string; rotationId: string | null; isExact: boolean }): string {
  if (chosen.isExact && chosen.part !== chosen.name && !chosen.part.includes('(')) return `Short name of "${chosen.name}"`;
  if (chosen.isExact && chosen.part === chosen.name) return 'Same name';
  if (chosen.note !== '') return `"${chosen.note}" kept as a note`;
  if (chosen.base === chosen.name) return chosen.rotationId ? 'Same name' : 'New rotation';
  if (squeezed(chosen.base) === squeezed(chosen.name)) return `Capitals or spaces of "${chosen.name}"`;
  if (squeezed([...words(chosen.base)].sort().join('')) === squeezed([...words(chosen.name)].sort().join(''))) return `The words of "${chosen.name}" in another order`;
  return labelKey(chosen.base) === labelKey(chosen.name) ? `Another way to write "${chosen.name}"` : `Spelling of "${chosen.name}"`;
}

function words(text: string): string[] {
  return text.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '');
}
