import { InvalidValue, type Id } from '@housestaff/kernel';
import { apartAtLeast, pgysKey } from './pgys';
import type { AcademicYear } from './program';
import type { CoverageRequirement, RotationRequirement } from './requirement';
import { DuplicateDemand, FulfilledByItself, RangeInverted, RequirementExceedsYear, RequirementsExceedYear, type DemandName } from './requirement.errors';
import type { Rotation } from './rotation';
import { UnknownReference } from './program.errors';

type Unsaved<T> = Omit<T, 'id' | 'status'>;
export type RequirementInput = Unsaved<RotationRequirement>;
export type CoverageInput = Unsaved<CoverageRequirement>;

/** Orientation is nobody's block: the blocks that requirements divide up. */
export function plannableBlocks(year: Pick<AcademicYear, 'blocks'>): number {
  return year.blocks.filter((block) => block.ordinal > 0).length;
}

/** Throws on the first row that contradicts itself, another row, or the year. */
export function checkRequirements(year: AcademicYear, rotations: readonly Rotation[], rows: readonly RequirementInput[]): void {
  const names = new Map(rotations.map((one) => [one.id, one.abbreviation]));
  const blocks = plannableBlocks(year);
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const demand: DemandName = { list: 'requirements', rotation: nameOf(names, row.rotationId, 'requirements'), pgys: [row.pgy], row: index };
    once(seen, `${row.rotationId}/${row.pgy}`, demand);
    checkRange(demand, row);
    checkFulfilledBy(demand, row, names);
    if (row.minBlocks > blocks) throw new RequirementExceedsYear(demand, 'minBlocks', row.minBlocks, year.name, blocks);
    if ((row.targetBlocks ?? 0) > blocks) throw new RequirementExceedsYear(demand, 'targetBlocks', row.targetBlocks ?? 0, year.name, blocks);
  });
  checkSums(year.name, blocks, rows, names);
}

export function checkCoverage(year: AcademicYear, rotations: readonly Rotation[], rows: readonly CoverageInput[]): void {
  const names = new Map(rotations.map((one) => [one.id, one.abbreviation]));
  const blocks = new Set(year.blocks.map((one) => one.id));
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const demand: DemandName = { list: 'coverage', rotation: nameOf(names, row.rotationId, 'coverage'), pgys: row.pgys, row: index };
    if (row.blockId !== null && !blocks.has(row.blockId)) throw new UnknownReference('coverage.blockId', 'block', row.blockId);
    once(seen, `${row.rotationId}/${row.blockId}/${pgysKey(row.pgys)}`, demand);
    checkPgys(`coverage[${index}].pgys`, row.pgys);
    if (row.minPeople < 0) throw new InvalidValue(`coverage[${index}].minPeople`, row.minPeople, 'zero or more');
    if (row.maxPeople !== null && row.maxPeople < row.minPeople) throw new RangeInverted(demand, ['maxPeople', row.maxPeople], ['minPeople', row.minPeople]);
  });
}

function checkRange(demand: DemandName, row: RequirementInput): void {
  if (row.minBlocks < 0) throw new InvalidValue(`requirements[${demand.row}].minBlocks`, row.minBlocks, 'zero or more');
  const { minBlocks, targetBlocks, maxBlocks } = row;
  if (targetBlocks !== null && targetBlocks < minBlocks) throw new RangeInverted(demand, ['targetBlocks', targetBlocks], ['minBlocks', minBlocks]);
  if (maxBlocks !== null && maxBlocks < minBlocks) throw new RangeInverted(demand, ['maxBlocks', maxBlocks], ['minBlocks', minBlocks]);
  if (maxBlocks !== null && targetBlocks !== null && maxBlocks < targetBlocks) throw new RangeInverted(demand, ['maxBlocks', maxBlocks], ['targetBlocks', targetBlocks]);
}

function checkFulfilledBy(demand: DemandName, { rotationId, fulfilledBy }: RequirementInput, names: ReadonlyMap<Id, string>): void {
  fulfilledBy.forEach((id, n) => {
    nameOf(names, id, `requirements[${demand.row}].fulfilledBy`);
    if (id === rotationId) throw new FulfilledByItself(demand);
    if (fulfilledBy.indexOf(id) !== n) throw new InvalidValue(`requirements[${demand.row}].fulfilledBy`, id, 'each rotation once');
  });
}

function checkPgys(field: string, pgys: CoverageInput['pgys']): void {
  if (pgys === null) return;
  if (pgys.length === 0) throw new InvalidValue(field, pgys, 'one PGY or more, or null for any');
  for (const pgy of pgys) if (!Number.isInteger(pgy) || pgy < 1 || pgy > 9) throw new InvalidValue(field, pgy, 'whole numbers from 1 to 9');
}

/** A block that counts for two requirements is asked for once. */
function checkSums(year: string, blocks: number, rows: readonly RequirementInput[], names: ReadonlyMap<Id, string>): void {
  for (const pgy of new Set(rows.map((row) => row.pgy))) {
    const asked = rows.filter((row) => row.pgy === pgy && row.minBlocks > 0).map((row) => ({ ...row, of: [row.rotationId, ...row.fulfilledBy], least: row.minBlocks }));
    const own = apartAtLeast<Id, (typeof asked)[number]>(asked);
    const sum = own.reduce((total, row) => total + row.minBlocks, 0);
    if (sum <= blocks) continue;
    throw new RequirementsExceedYear(pgy, sum, year, blocks, own.map((row) => ({ rotation: names.get(row.rotationId) ?? '', minBlocks: row.minBlocks })));
  }
}

function once(seen: Map<string, number>, key: string, demand: DemandName): void {
  const first = seen.get(key);
  if (first !== undefined) throw new DuplicateDemand(demand, first);
  seen.set(key, demand.row);
}

function nameOf(names: ReadonlyMap<Id, string>, rotationId: Id, field: 'requirements' | 'coverage' | `requirements[${number}].fulfilledBy`): string {
  const name = names.get(rotationId);
  if (name === undefined) throw new UnknownReference(field.endsWith('fulfilledBy') ? field : `${field}.rotationId`, 'rotation', rotationId);
  return name;
}
