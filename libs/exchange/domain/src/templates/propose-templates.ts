import { labelKey } from '../labels/label-key';
import type { KnownRotation, RotationChoice } from '../labels/propose-rotations';
import { nameCandidates, readTitle } from './template-title';
import type { PatternEntry, TemplateRow } from './template-sheet';

/** A pattern, or one half of a pattern that two rotations share, with the rotation it is proposed for. */
export interface TemplateProposal {
  /** Unique in the file. */
  readonly label: string;
  readonly cell: string;
  readonly rotation: RotationChoice;
  readonly include: boolean;
  readonly archived: boolean;
  readonly pgy: number | null;
  readonly entries: readonly PatternEntry[];
}

interface Piece {
  label: string;
  name: string;
  row: TemplateRow;
  entries: readonly PatternEntry[];
}

/** A rotation that the year uses, and the PGY that rotates there most. */
export interface UsedRotation extends RotationChoice {
  readonly name: string;
  readonly usualPgy: number | null;
}

type ByKey = ReadonlyMap<string, UsedRotation>;

/**
 * Matches templates with rotations. Each rotation gets one pattern: of several, the one for the PGY that rotates there most.
 * The others, and those that match nothing, become rotations of their own name; archived ones are left out until asked for.
 */
export function proposeTemplates(rows: readonly TemplateRow[], used: readonly UsedRotation[], known: readonly KnownRotation[]): TemplateProposal[] {
  const byKey = new Map<string, UsedRotation>();
  for (const rotation of known) byKey.set(labelKey(rotation.name), { rotationId: rotation.id, newName: null, name: rotation.name, usualPgy: null });
  for (const rotation of used) byKey.set(labelKey(rotation.name), rotation);
  const cut = distinctLabels(rows.flatMap((row) => piecesOf(row, (name) => byKey.has(labelKey(name)))));
  const owners = assignPieces(cut, byKey);
  const pieces = cut.flatMap((piece) => uncut(piece, cut, owners));
  const taken = new Set<string>([...used.map((u) => u.name)]);
  return pieces.map((piece) => {
    const { label, row, entries } = piece;
    const owner = owners.get(piece);
    const rotation = owner ? { rotationId: owner.rotationId, newName: owner.newName } : ownRotation(piece, taken, known);
    return { label, cell: row.cell, rotation, include: !row.archived, archived: row.archived, pgy: row.pgy, entries };
  });
}

function piecesOf(row: TemplateRow, isRotation: (name: string) => boolean): Piece[] {
  const title = readTitle(row.title, isRotation);
  if (!title.halves) return [{ label: row.title, name: title.name, row, entries: row.entries }];
  const [first, second] = title.halves;
  return [
    { label: `${row.title}, weeks 1-2`, name: first, row, entries: row.entries.filter((e) => e.week <= 2) },
    { label: `${row.title}, weeks 3-4`, name: second, row, entries: row.entries.filter((e) => e.week > 2) },
  ];
}

/** A shared pattern of which neither rotation needs its half stays whole. */
function uncut(piece: Piece, all: readonly Piece[], owners: ReadonlyMap<Piece, UsedRotation>): Piece[] {
  const halves = all.filter((other) => other.row === piece.row);
  if (halves.length < 2 || halves.some((half) => owners.has(half))) return [piece];
  return halves[0] === piece ? [{ label: piece.label.replace(/, weeks 1-2/, ''), name: readTitle(piece.row.title, () => false).name, row: piece.row, entries: piece.row.entries }] : [];
}

function distinctLabels(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.map((piece) => {
    const label = seen.has(piece.label) ? `${piece.label} (row ${piece.row.row + 1})` : piece.label;
    seen.add(label);
    return { ...piece, label };
  });
}

interface Bid {
  piece: Piece;
  key: string;
  rank: number;
}

/** Per rotation and week the best bid: whole names before parts of names, the usual PGY first, full patterns before halves. */
function assignPieces(pieces: readonly Piece[], byKey: ByKey): Map<Piece, UsedRotation> {
  const bids = pieces.filter((p) => !p.row.archived).flatMap((piece) => bidsOf(piece, byKey));
  const filled = new Map<string, Set<number>>();
  const owners = new Map<Piece, UsedRotation>();
  for (const { piece, key } of bids.sort((a, b) => a.rank - b.rank)) {
    const weeks = filled.get(key) ?? new Set<number>();
    const rotation = byKey.get(key);
    if (!rotation || owners.has(piece) || [...weeksOf(piece)].some((week) => weeks.has(week))) continue;
    owners.set(piece, rotation);
    filled.set(key, new Set([...weeks, ...weeksOf(piece)]));
  }
  return owners;
}

function bidsOf(piece: Piece, byKey: ByKey): Bid[] {
  const half = weeksOf(piece).size > 2 ? 0 : 1;
  const exact = nameCandidates(piece.name).map((name, i) => ({ key: labelKey(name), part: i }));
  const wider = supersets(labelKey(piece.name), byKey);
  const candidates = wider.length === 1 && wider[0] ? [...exact, { key: wider[0], part: exact.length }] : exact;
  return candidates.filter(({ key }) => byKey.has(key)).map(({ key, part }) => {
    const usual = byKey.get(key)?.usualPgy;
    return { piece, key, rank: part * 10 + (usual && piece.row.pgy === usual ? 0 : 2) + half };
  });
}

/** Rotations whose name holds all words of the title: "GYN" for "Gyn Clinic". Only used when there is one. */
function supersets(key: string, byKey: ByKey): string[] {
  const words = key.split(' ');
  return key === '' ? [] : [...byKey.keys()].filter((other) => other !== key && words.every((word) => other.split(' ').includes(word)));
}

function weeksOf(piece: Piece): Set<number> {
  return new Set(piece.entries.map((entry) => entry.week));
}

/** The title's own name, or with its PGY or row when that is taken; an existing rotation of that name is used again. */
function ownRotation(piece: Piece, taken: Set<string>, known: readonly KnownRotation[]): RotationChoice {
  const pgy = piece.row.pgy ? `${piece.name} PGY-${piece.row.pgy}` : piece.label;
  const options = [piece.name, pgy, piece.label, `${piece.label} row ${piece.row.row + 1}`];
  const name = options.find((option) => !taken.has(option)) ?? `${piece.label} ${piece.row.cell}`;
  taken.add(name);
  const existing = known.find((rotation) => rotation.name === name);
  return existing ? { rotationId: existing.id, newName: null } : { rotationId: null, newName: name };
}
