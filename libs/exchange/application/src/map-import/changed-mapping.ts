import { InvalidMapping, leaveItems, codesOf, proposedTemplates, type LabelTarget, type LeaveKind, type CodeTimes, type Mapping, type RotationChoice, type MappedLabel } from '@housestaff/exchange/domain';
import { isLocalDate, type Id } from '@housestaff/kernel';
import type { OpenedBatch } from '../shared/import-views';

export interface MappingChanges {
  readonly programYearName?: string;
  readonly labels: readonly { label: string; target: LabelTarget | null }[];
  readonly codes: readonly { code: string; name: string; category: string; dutyKind: string; times: CodeTimes | null }[];
  readonly templates: readonly { label: string; include: boolean; rotation: RotationChoice | null }[];
  readonly leaves: readonly { key: string; accept: boolean; kind: LeaveKind; from: string | null; to: string | null }[];
}

/** The mapping with these answers; what they don't mention stays. Throws `InvalidMapping` naming the field. */
export function changedMapping({ batch, reading }: OpenedBatch, changes: MappingChanges, rotationIds: ReadonlySet<Id>): Mapping {
  const { mapping, staged } = batch;
  assertKnown('labels', changes.labels.map((l) => l.label), reading.labels.map((l) => l.label));
  assertKnown('codes', changes.codes.map((c) => c.code), codesOf(reading.templates).map((c) => c.code));
  assertKnown('templates', changes.templates.map((t) => t.label), proposedTemplates(reading, mapping.labels, { rotations: staged.known }).map((t) => t.label));
  assertKnown('leaves', changes.leaves.map((l) => l.key), leaveItems(reading).map((l) => l.key));
  for (const { label, target } of changes.labels) assertTarget(label, target, rotationIds);
  for (const { label, rotation, include } of changes.templates) if (rotation || include) assertChoice(`templates.${label}`, rotation, rotationIds);
  for (const leave of changes.leaves) assertLeave(leave);
  for (const code of changes.codes) assertTimes(code.code, code.times);
  return {
    yearName: changes.programYearName?.trim() || mapping.yearName,
    labels: merged(mapping.labels, changes.labels, (l) => l.label, answered),
    codes: merged(mapping.codes, changes.codes, (c) => c.code),
    templates: merged(mapping.templates, changes.templates, (t) => t.label),
    leaves: merged(mapping.leaves, changes.leaves, (l) => l.key),
  };
}

/** An answer that repeats the proposal leaves its reason standing. */
function answered(change: MappingChanges['labels'][number], before?: MappedLabel): MappedLabel {
  const same = before && JSON.stringify(before.target) === JSON.stringify(change.target);
  return same ? before : { label: change.label, target: change.target, why: change.target === null ? 'No rotation chosen' : 'Chosen', needsCheck: change.target === null };
}

function merged<Old extends object, New extends object>(old: readonly Old[], changes: readonly New[], key: (item: Old | New) => string, make: (change: New, before?: Old) => Old = (change) => change as unknown as Old): Old[] {
  const given = new Map(changes.map((change) => [key(change), change]));
  const kept = old.map((item) => {
    const change = given.get(key(item));
    given.delete(key(item));
    return change ? make(change, item) : item;
  });
  return [...kept, ...[...given.values()].map((change) => make(change))];
}

function assertKnown(field: string, given: readonly string[], inFile: readonly string[]): void {
  const known = new Set(inFile);
  const strange = given.find((name) => !known.has(name));
  if (strange !== undefined) throw new InvalidMapping(field, `"${strange}" is not in the file`, 'Leave it out');
  const twice = given.find((name, i) => given.indexOf(name) !== i);
  if (twice !== undefined) throw new InvalidMapping(field, `"${twice}" is answered twice`, 'Answer it once');
}

function assertTarget(label: string, target: LabelTarget | null, rotationIds: ReadonlySet<Id>): void {
  if (target?.kind !== 'rotation') return;
  if (target.rotations.length === 0) throw new InvalidMapping(`labels.${label}`, 'No rotation is given', 'Choose one, or skip the label');
  for (const choice of target.rotations) assertChoice(`labels.${label}`, choice, rotationIds);
}

function assertChoice(field: string, choice: RotationChoice | null, rotationIds: ReadonlySet<Id>): void {
  if (choice?.rotationId && !rotationIds.has(choice.rotationId)) throw new InvalidMapping(field, 'This rotation is not in the program', 'Choose another');
  if (!choice?.rotationId && !choice?.newName?.trim()) throw new InvalidMapping(field, 'Neither a rotation nor a new name is given', 'Choose a rotation or name a new one');
}

function assertLeave({ key, accept, from, to }: MappingChanges['leaves'][number]): void {
  for (const date of [from, to]) if (date !== null && !isLocalDate(date)) throw new InvalidMapping(`leaves.${key}`, `"${date}" is no day`, 'Write it as YYYY-MM-DD');
  if (accept && (from === null || to === null)) throw new InvalidMapping(`leaves.${key}`, 'An accepted leave has no dates', 'Give it a first and a last day, or do not accept it');
  if (from !== null && to !== null && to <= from) throw new InvalidMapping(`leaves.${key}`, `The leave ends (${to}) before it starts (${from})`, 'Correct its dates');
}

function assertTimes(code: string, times: CodeTimes | null): void {
  for (const part of ['am', 'pm', 'day'] as const) {
    const span = times?.[part];
    const isWrong = span && !(span.start >= 0 && span.end > span.start && span.end <= 2880);
    if (isWrong) throw new InvalidMapping(`codes.${code}.${part}`, `${span.start} to ${span.end} is no time`, 'Let it end after it starts, within two days');
  }
}
