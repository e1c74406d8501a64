import type { CoverageOfYear, RequirementOfYear } from '@housestaff/assignments/application';
import { pointsPerUnit, type PlanningConstraint } from '@housestaff/planning/domain';
import { isOfPgys, pgysKey, pgysWords } from '@housestaff/program/domain';
import { classOf, isSenior } from './resident-class';
import type { YearToPlan } from './year-to-plan';
import { slotsPerBlock, type YearSlot } from './year-slots';

/** Requirements of each person and coverage of each slot; and the blocks that a requirement would like best. */
export function yearDemands(year: YearToPlan): PlanningConstraint[] {
  const known = new Set(year.rotations.map((r) => r.id));
  const { requirements, coverage } = year.schedule.catalog;
  return [...requirements.filter((r) => known.has(r.rotationId)).flatMap((r) => requirement(year, r)), ...coverageRows(year, coverage.filter((c) => known.has(c.rotationId)))];
}

function requirement(year: YearToPlan, { id, rotationId, pgy, minBlocks, maxBlocks, targetBlocks, fulfilledBy }: RequirementOfYear): PlanningConstraint[] {
  if (!year.residents.some((person) => classOf(person, year.schedule.catalog.year.period) === pgy)) return [];
  const each = slotsPerBlock(year.slots);
  const of = { kind: 'total' as const, people: [`#pgy-${pgy}`], activities: year.rotations.map((r) => r.id).filter((one) => one === rotationId || fulfilledBy.includes(one)) };
  const name = `${nameOf(year, rotationId)}, PGY-${pgy}`;
  const max = maxBlocks === null ? {} : { max: Math.floor(each * maxBlocks) };
  const out: PlanningConstraint[] = [{ ...of, id: `requirement:${id}`, name, strength: 'demand', min: Math.ceil(each * minBlocks), ...max }];
  const weight = pointsPerUnit(year.options.weights)['target-blocks'];
  const target = Math.round(each * (targetBlocks ?? 0));
  if (targetBlocks !== null && weight > 0) out.push({ ...of, id: `target:${id}`, term: 'target-blocks', name: `${name}: the usual number of blocks`, strength: { weight }, min: target, max: target });
  return out;
}

/** A row for one block replaces the row for every block of the same rotation and classes. */
function coverageRows(year: YearToPlan, rows: readonly CoverageOfYear[]): PlanningConstraint[] {
  const own = new Set(rows.filter((row) => row.blockId !== null).map((row) => `${row.rotationId} ${pgysKey(row.pgys)} ${row.blockId}`));
  const covers = (row: CoverageOfYear, slot: YearSlot): boolean => (row.blockId === null ? !own.has(`${row.rotationId} ${pgysKey(row.pgys)} ${slot.blockId}`) : row.blockId === slot.blockId);
  return rows.flatMap((row) => {
    const slots = year.slots.filter((slot) => covers(row, slot)).map((slot) => slot.id);
    if (slots.length === 0) return [];
    const people = row.pgys === null ? {} : { people: row.pgys.map((pgy) => `#pgy-${pgy}`) };
    const name = row.pgys === null ? nameOf(year, row.rotationId) : `${nameOf(year, row.rotationId)}, ${whom(year, row.pgys)}`;
    const max = row.maxPeople === null ? {} : { max: row.maxPeople };
    return [{ kind: 'coverage' as const, id: `coverage:${row.id}`, name, strength: 'demand' as const, slots, ...people, activities: [row.rotationId], min: row.minPeople, ...max }];
  });
}

/** "PGY-1"; "seniors" where it is all of them. */
function whom({ residents, schedule }: YearToPlan, pgys: readonly number[]): string {
  const seniors = new Set(residents.map((person) => classOf(person, schedule.catalog.year.period)).filter(isSenior));
  return pgys.length > 1 && pgys.every(isSenior) && [...seniors].every((pgy) => isOfPgys(pgys, pgy)) ? 'seniors' : pgysWords(pgys);
}

function nameOf(year: YearToPlan, rotationId: string): string {
  return year.rotations.find((r) => r.id === rotationId)?.name ?? '';
}
