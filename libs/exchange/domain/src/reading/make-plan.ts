import { dateRange, type DateRange } from '@housestaff/kernel';
import { baseName } from '../labels/label-key';
import type { KnownRotation } from '../labels/propose-rotations';
import { abbreviate, traitsOf } from '../labels/rotation-traits';
import { codeKey } from '../templates/usual-codes';
import { placeStays, type PlacedPart } from '../year/stay-placement';
import { byPersonKey, type StayCell } from '../year/year-cells';
import { proposedTemplates } from './propose-mapping';
import { leaveItems } from './leave-items';
import { rotationRef, type LabelTarget, type MappedCode, type MappedRotation, type Mapping } from './mapping';
import { splitName, type ImportPlan, type PlannedAbsence, type PlannedPattern, type PlannedRotation, type PlannedStay } from './import-plan';
import type { WorkbookReading } from './workbook-reading';

/** Turns what was read and what was decided into what would be written. Pure: preview and commit see the same plan. */
export function makePlan(reading: WorkbookReading, mapping: Mapping, known: readonly KnownRotation[]): ImportPlan {
  const targets = new Map(mapping.labels.map((l) => [l.label, l.target]));
  const cells = byPersonKey(reading.stays);
  const stays = reading.people.flatMap((person) => staysOf(person.key, cells.get(person.key) ?? [], reading, targets));
  const patterns = patternsOf(reading, mapping, known);
  const usedCodes = new Set(patterns.flatMap((p) => p.cells.map((c) => c.code)));
  return {
    yearName: mapping.yearName ?? reading.calendar.name,
    people: reading.people.map((p) => ({ key: p.key, ...splitName(p.name), pgy: p.pgy, offCycle: p.offCycle, offCycleGuessed: p.offCycleGuessed })),
    rotations: newRotations(mapping, known),
    activities: mapping.codes.filter((c) => usedCodes.has(c.code)).map((c) => ({ ...c })),
    stays,
    patterns,
    absences: [...absencesOf(reading, mapping), ...leaveLabels(reading, targets)],
    unmapped: reading.labels.filter((l) => !targets.get(l.label)).map((l) => l.label),
  };
}

/** Days first, as the cells give them; then each part's rotation. Neighbouring stays on one rotation remain apart, as written. */
function staysOf(personKey: string, cells: readonly StayCell[], reading: WorkbookReading, targets: ReadonlyMap<string, LabelTarget | null>): PlannedStay[] {
  const byCell = new Map(cells.map((cell) => [cell.cell, cell]));
  return placeStays(cells, reading.calendar).parts.flatMap((part) => {
    const cell = byCell.get(part.cell);
    const rotation = cell && rotationOf(targets.get(cell.split.label) ?? null, part, cell.split.parts.filter((p) => p.name !== '').length);
    return rotation ? [{ personKey, rotation: rotationRef(rotation), range: part.range, cell: part.cell, note: baseName(part.name).note }] : [];
  });
}

/** A compound cell's parts take the target's rotations in order; a target with fewer than parts gives its last to the rest. */
function rotationOf(target: LabelTarget | null, part: PlacedPart, parts: number): MappedRotation | undefined {
  if (target?.kind !== 'rotation') return undefined;
  return target.rotations[part.part] ?? (parts > target.rotations.length ? target.rotations.at(-1) : undefined);
}

function newRotations(mapping: Mapping, known: readonly KnownRotation[]): PlannedRotation[] {
  const taken = new Set(known.map((r) => r.abbreviation));
  const made = new Map<string, PlannedRotation>();
  const add = (name: string | null, wanted: string | null) => {
    if (name === null || made.has(name) || known.some((r) => r.name === name)) return;
    const abbreviation = wanted && !taken.has(wanted) ? wanted.slice(0, 6) : abbreviate(name, taken);
    taken.add(abbreviation);
    made.set(name, { name, abbreviation, ...traitsOf(name) });
  };
  for (const label of mapping.labels) if (label.target?.kind === 'rotation') label.target.rotations.forEach((r) => add(r.newName, r.newAbbreviation));
  for (const template of mapping.templates) if (template.include) add(template.rotation?.newName ?? null, null);
  return [...made.values()];
}

/** Patterns by rotation. Where two included templates meet in one half-day, the first in the sheet stands. */
function patternsOf(reading: WorkbookReading, mapping: Mapping, known: readonly KnownRotation[]): PlannedPattern[] {
  const codes = codeLookup(mapping.codes);
  const decided = new Map(mapping.templates.map((t) => [t.label, t]));
  const patterns = new Map<string, Map<string, PlannedPattern['cells'][number]>>();
  for (const template of proposedTemplates(reading, mapping.labels, { rotations: known })) {
    const decision = decided.get(template.label);
    if (!decision?.include || !decision.rotation) continue;
    const ref = rotationRef(decision.rotation);
    const cells = patterns.get(ref) ?? new Map<string, PlannedPattern['cells'][number]>();
    for (const { week, weekday, half, code } of template.entries) {
      const slot = `${week}:${weekday}:${half}`;
      if (!cells.has(slot)) cells.set(slot, { week, weekday, half, code: codes.get(codeKey(code)) ?? code });
    }
    patterns.set(ref, cells);
  }
  return [...patterns].map(([rotation, cells]) => ({ rotation, cells: [...cells.values()] }));
}

function codeLookup(codes: readonly MappedCode[]): Map<string, string> {
  return new Map(codes.map((c) => [codeKey(c.code), c.code]));
}

function absencesOf(reading: WorkbookReading, mapping: Mapping): PlannedAbsence[] {
  const decided = new Map(mapping.leaves.map((l) => [l.key, l]));
  return leaveItems(reading).flatMap((item) => {
    const leave = decided.get(item.key);
    const range = leave?.accept && leave.from && leave.to ? dateRange(leave.from, leave.to) : undefined;
    return leave && range ? [{ personKey: item.personKey, kind: leave.kind, range, cell: item.cell, text: item.text }] : [];
  });
}

/** A rotation cell whose label means leave becomes an absence over its days. */
function leaveLabels(reading: WorkbookReading, targets: ReadonlyMap<string, LabelTarget | null>): PlannedAbsence[] {
  const cells = reading.stays.filter((stay) => targets.get(stay.split.label)?.kind === 'leave');
  return cells.map((stay) => ({ personKey: stay.personKey, kind: 'other', range: stay.span as DateRange, cell: stay.cell, text: stay.text }));
}
