import type { CodedCoverage, CodedRequirement, PlannedResident, ProgramAnswers, ProgramPlan } from '@housestaff/exchange/domain';
import { contains, type Id } from '@housestaff/kernel';
import type { Person } from '@housestaff/people/domain';
import type { YearDemands } from '@housestaff/program/application';
import type { AcademicYear } from '@housestaff/program/domain';
import { NO_CHANGES, type ImportCounts, type ImportDifference } from '../shared/import-difference';
import { rulesOf, setupState, type SetupState } from './clinic-setup';
import { residentOf, rotationOf, type ProgramGround } from './program-ground';

const NONE: ImportCounts = { added: 0, changed: 0, removed: 0, unchanged: 0 };

/** What committing would change in the program as it is now. What somebody entered otherwise stays, unless replacing is asked for. */
export function programDifference(plan: ProgramPlan, ground: ProgramGround, answers: ProgramAnswers, replaceManual: boolean): ImportDifference {
  const people = plan.residents.map((resident) => residentState(resident, residentOf(ground, resident.id), plan.year.start));
  const found = plan.rotations.filter((rotation) => rotationOf(ground, rotation)).length;
  const demands = demandState(plan, ground, answers);
  const setup = clinicState(plan, ground);
  const [calendar, keptCalendar] = blockCounts(plan, ground.year, replaceManual);
  const rows = (count: number) => counted(Array.from({ length: count }, () => demands), replaceManual);
  const kept = replaceManual ? 0 : [...people, ...(demands === 'edited' ? [demands] : []), ...(setup === 'edited' ? [setup] : [])].filter((state) => state === 'edited').length;
  return {
    changes: {
      ...NO_CHANGES,
      people: counted(people, replaceManual),
      rotations: { ...NONE, added: plan.rotations.length - found, unchanged: found },
      blocks: calendar,
      requirements: rows(plan.requirements.length),
      coverage: rows(plan.coverage.length),
      setups: setup ? counted([setup], replaceManual) : NONE,
    },
    keptManual: kept + keptCalendar,
  };
}

function counted(states: readonly SetupState[], replaceManual: boolean): ImportCounts {
  const of = (state: SetupState) => states.filter((one) => one === state).length;
  const edited = of('edited');
  return { added: of('added'), changed: of('changed') + (replaceManual ? edited : 0), removed: 0, unchanged: of('unchanged') + (replaceManual ? 0 : edited) };
}

export function residentState(planned: PlannedResident, person: Person | undefined, firstDay: string): SetupState {
  if (!person) return 'added';
  const now = person.pgyPeriods.find((one) => contains(one.period, firstDay));
  const edited = (now !== undefined && now.pgy !== planned.pgy) || (person.cohort !== null && planned.cohort !== null && person.cohort !== planned.cohort);
  if (edited) return 'edited';
  return now === undefined || (person.cohort === null && planned.cohort !== null) ? 'changed' : 'unchanged';
}

export function clinicState(plan: ProgramPlan, ground: ProgramGround): SetupState | null {
  const rules = rulesOf(plan, (code) => idOf(plan, ground, code) ?? `new:${code}`);
  return rules && setupState(rules, ground.setup);
}

function idOf(plan: ProgramPlan, ground: ProgramGround, code: string): Id | undefined {
  const rotation = plan.rotations.find((one) => one.code === code);
  return rotation && rotationOf(ground, rotation)?.id;
}

/** Requirements and coverage are one thing: a year has them as a whole. */
export function demandState(plan: ProgramPlan, ground: ProgramGround, { confirm }: Pick<ProgramAnswers, 'confirm'>): SetupState {
  const { demands } = ground;
  if (!demands || demands.requirements.length + demands.coverage.length === 0) return 'added';
  const codes = new Map(plan.rotations.flatMap((rotation) => {
    const id = rotationOf(ground, rotation)?.id;
    return id ? [[id, rotation.code] as const] : [];
  }));
  if (demandText(plan.requirements, plan.coverage) !== storedText(demands, codes)) return 'edited';
  const open = [...demands.requirements, ...demands.coverage].some((row) => row.status === 'observed');
  return confirm && open ? 'changed' : 'unchanged';
}

function demandText(requirements: readonly CodedRequirement[], coverage: readonly CodedCoverage[]): string {
  return [
    ...requirements.map(({ code, pgy, weeks, fulfilledBy }) => `${code} ${pgy} ${weeks} ${[...fulfilledBy].sort().join('+')}`),
    ...coverage.map(({ code, pgys, min, max }) => `${code} ${pgys.join('+')} ${min}-${max}`),
  ].sort().join('|');
}

function storedText({ requirements, coverage }: YearDemands, codes: ReadonlyMap<Id, string>): string {
  const code = (id: Id) => codes.get(id) ?? id;
  const plain = requirements.every((row) => row.targetBlocks === null && row.maxBlocks === null) && coverage.every((row) => row.blockId === null && row.pgys !== null && row.maxPeople !== null);
  if (!plain) return 'more than such a file can say';
  return demandText(
    requirements.map((row) => ({ code: code(row.rotationId), pgy: row.pgy, weeks: row.minBlocks, fulfilledBy: row.fulfilledBy.map(code) })),
    coverage.map((row) => ({ code: code(row.rotationId), pgys: row.pgys ?? [], min: row.minPeople, max: row.maxPeople ?? 0 })),
  );
}

/** The calendar's counts, and how many blocks of the program stand against the file's. */
function blockCounts(plan: ProgramPlan, year: AcademicYear | null, replaceManual: boolean): [ImportCounts, number] {
  if (!year) return [{ ...NONE, added: plan.blocks.length }, 0];
  const same = plan.blocks.filter((block) => year.blocks.some(({ period }) => period.start === block.from && period.end === block.to)).length;
  const differing = Math.max(plan.blocks.length, year.blocks.length) - same;
  if (!replaceManual) return [{ ...NONE, unchanged: same }, differing];
  const changed = Math.min(plan.blocks.length, year.blocks.length) - same;
  return [{ added: Math.max(0, plan.blocks.length - year.blocks.length), changed, removed: Math.max(0, year.blocks.length - plan.blocks.length), unchanged: same }, 0];
}

export function blocksAgree(plan: ProgramPlan, year: AcademicYear): boolean {
  return plan.blocks.length === year.blocks.length && plan.blocks.every((block) => year.blocks.some(({ period }) => period.start === block.from && period.end === block.to));
}
