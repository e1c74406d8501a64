import { labelKey } from '../labels/label-key';
import { proposeRotations, type CountedLabel, type KnownRotation, type LabelProposal } from '../labels/propose-rotations';
import { abbreviate } from '../labels/rotation-traits';
import { proposeTemplates, type TemplateProposal, type UsedRotation } from '../templates/propose-templates';
import { usualCode } from '../templates/usual-codes';
import { leaveItems } from './leave-items';
import { rotationRef, type KnownActivity, type LabelTarget, type MappedCode, type MappedLabel, type Mapping, type RememberedMapping } from './mapping';
import { codesOf } from './code-counts';
import type { WorkbookReading } from './workbook-reading';

export interface ProgramAsIs {
  readonly rotations: readonly KnownRotation[];
  readonly activities: readonly KnownActivity[];
  readonly remembered: RememberedMapping;
}

/** The first mapping of a staged file: what was answered before, else what looks right, each with its reason. */
export function proposeMapping(reading: WorkbookReading, program: ProgramAsIs): Mapping {
  const counted: CountedLabel[] = reading.labels.map((l) => ({ label: l.label, parts: l.parts, count: l.cells.length }));
  const proposals = proposeRotations(counted, program.rotations);
  const labels = withAbbreviations(proposals, reading, program);
  return {
    yearName: null,
    labels,
    codes: codesOf(reading.templates).map(({ code }) => proposeCode(code, program)),
    templates: proposedTemplates(reading, labels, program).map((t) => program.remembered.templates.get(t.label) ?? { label: t.label, include: t.include, rotation: t.rotation }),
    leaves: leaveItems(reading).map((item) => ({ key: item.key, accept: item.sure && item.range !== null, kind: item.kind, from: item.range?.start ?? null, to: item.range?.end ?? null })),
  };
}

function withAbbreviations(proposals: readonly LabelProposal[], reading: WorkbookReading, program: ProgramAsIs): MappedLabel[] {
  const taken = new Set(program.rotations.map((r) => r.abbreviation));
  const made = new Map<string, string>();
  const doubtful = new Set(reading.labels.filter((l) => l.doubtful).map((l) => l.label));
  return proposals.map((proposal) => {
    const before = program.remembered.labels.get(proposal.label);
    if (before) return { label: proposal.label, target: before, why: 'Used last time', needsCheck: false };
    const rotations = proposal.rotations.map((choice) => ({ ...choice, newAbbreviation: choice.newName === null ? null : shortName(choice.newName, taken, made) }));
    const why = doubtful.has(proposal.label) ? 'Dates without a rotation' : proposal.why;
    return { label: proposal.label, target: { kind: 'rotation', rotations }, why, needsCheck: proposal.needsCheck || doubtful.has(proposal.label) };
  });
}

function shortName(name: string, taken: Set<string>, made: Map<string, string>): string {
  const short = made.get(name) ?? abbreviate(name, taken);
  made.set(name, short);
  taken.add(short);
  return short;
}

function proposeCode(code: string, program: ProgramAsIs): MappedCode {
  const existing = program.activities.find((activity) => activity.code === code);
  if (existing) return { code, name: existing.name, category: existing.category, dutyKind: existing.dutyKind, times: existing.times };
  const usual = usualCode(code);
  return program.remembered.codes.get(code) ?? { code, name: usual.name, category: usual.category, dutyKind: usual.dutyKind, times: null };
}

/** Templates with their proposed rotations, by the labels as they are mapped now. */
export function proposedTemplates(reading: WorkbookReading, labels: readonly MappedLabel[], program: Pick<ProgramAsIs, 'rotations'>): TemplateProposal[] {
  return proposeTemplates(reading.templates, usedRotations(reading, labels, program.rotations), program.rotations);
}

function usedRotations(reading: WorkbookReading, labels: readonly MappedLabel[], known: readonly KnownRotation[]): UsedRotation[] {
  const names = new Map(known.map((r) => [r.id, r.name]));
  const pgyOf = new Map(reading.people.map((p) => [p.key, p.pgy]));
  const used = new Map<string, { name: string; choice: { rotationId: string | null; newName: string | null }; pgys: number[] }>();
  for (const label of labels) {
    const cells = reading.stays.filter((stay) => stay.split.label === label.label);
    for (const { rotationId, newName } of rotationsIn(label.target)) {
      const ref = rotationRef({ rotationId, newName });
      const entry = used.get(ref) ?? { name: newName ?? names.get(rotationId ?? '') ?? '', choice: { rotationId, newName }, pgys: [] };
      entry.pgys.push(...cells.flatMap((cell) => pgyOf.get(cell.personKey) ?? []));
      used.set(ref, entry);
    }
  }
  return [...used.values()].filter((u) => labelKey(u.name) !== '').map((u) => ({ ...u.choice, name: u.name, usualPgy: mostFrequent(u.pgys) }));
}

function rotationsIn(target: LabelTarget | null): LabelTarget['rotations'] {
  return target?.kind === 'rotation' ? target.rotations : [];
}

function mostFrequent(values: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}
