import type { PersonOfProgram } from '@housestaff/assignments/application';
import { pointsPerUnit, type PlanningConstraint, type Strength } from '@housestaff/planning/domain';
import type { DateRange } from '@housestaff/kernel';
import { areWeeks } from './half-blocks';
import { yearEligibility } from './year-eligibility';
import { yearDemands } from './year-demands';
import { yearRules } from './year-rules';
import type { YearSlot } from './year-slots';
import type { YearToPlan } from './year-to-plan';
import { classOf } from './resident-class';

const HEAVY_WEEKS = 4;

/** More than a changed cell can gain in every other term. */
const CHANGES_FIRST = 1000;

/** Everything the year asks for: who may be where, demand, and wishes with their weights. */
export function yearConstraints(year: YearToPlan): PlanningConstraint[] {
  return [...yearEligibility(year), ...blocksGivenTogether(year), ...yearDemands(year), ...wishes(year), ...fullYears(year), ...(year.options.rules ? yearRules(year, year.options.rules) : [])];
}

/** Points for each unit; undefined where the term is off. */
function points(year: YearToPlan, term: keyof ReturnType<typeof pointsPerUnit>): Strength | undefined {
  const weight = pointsPerUnit(year.options.weights)[term];
  return weight > 0 ? { weight } : undefined;
}

/** Halves of one block. */
function pairs(slots: readonly YearSlot[], split: boolean): string[][] {
  const firsts = slots.filter((slot) => slot.half === 'first' && slot.split === split);
  return firsts.map((first) => slots.filter((slot) => slot.blockId === first.blockId).map((slot) => slot.id));
}

function blocksGivenTogether({ slots, rotations }: YearToPlan): PlanningConstraint[] {
  const whole = rotations.filter((r) => !r.halfBlock).map((r) => r.id);
  const split = pairs(slots, true);
  const unsplit = pairs(slots, false);
  const rules: PlanningConstraint[] = [];
  if (split.length > 0 && whole.length > 0) rules.push({ kind: 'together', id: 'whole-rotations', name: 'Rotations given by the whole block', strength: 'rule', groups: split, activities: whole });
  if (unsplit.length > 0) rules.push({ kind: 'together', id: 'unsplit-blocks', name: 'Blocks without a middle are given whole', strength: 'rule', groups: unsplit });
  return rules;
}

function wishes(year: YearToPlan): PlanningConstraint[] {
  const { slots, rotations, residents, schedule } = year;
  const wish = (term: Parameters<typeof points>[1], make: (strength: Strength) => PlanningConstraint[]): PlanningConstraint[] => {
    const strength = points(year, term);
    return strength ? make(strength).map((c) => ({ ...c, term })) : [];
  };
  const heavy = rotations.filter((r) => r.heavy).map((r) => r.id);
  const night = rotations.filter((r) => r.night).map((r) => r.id);
  const ends = slots.filter((slot) => slot.half !== 'first').map((slot) => slot.id);
  const split = pairs(slots, true);
  return [
    ...changes(year),
    ...(heavy.length > 0 ? wish('rest-after-heavy', (strength) => [areWeeks(schedule.catalog.blocks) ? restAfterWeeks(heavy, strength) : { kind: 'succession', id: 'rest-after-heavy', name: 'A lighter block after a heavy one', strength, slots: ends, first: heavy, then: heavy }]) : []),
    ...wish('even-heavy', (strength) => evenly('even-heavy', 'Heavy half-blocks shared evenly', heavy, strength, residents, schedule.catalog.year.period)),
    ...wish('even-nights', (strength) => evenly('even-nights', 'Nights shared evenly', night, strength, residents, schedule.catalog.year.period)),
    ...(split.length > 0 ? wish('whole-blocks', (strength) => [{ kind: 'together', id: 'whole-blocks', name: 'Whole blocks rather than halves', strength, groups: split }]) : []),
  ];
}

/** Where weeks are given, a block is as many of them as blocks mostly have. */
function restAfterWeeks(heavy: readonly string[], strength: Strength): PlanningConstraint {
  return { kind: 'run', id: 'rest-after-heavy', name: `A lighter week after ${HEAVY_WEEKS} heavy ones`, strength, activities: [...heavy], max: HEAVY_WEEKS };
}

function changes(year: YearToPlan): PlanningConstraint[] {
  const first = year.options.fewChanges || (year.options.out ?? []).length > 0;
  const strength = first ? { weight: CHANGES_FIRST } : points(year, 'few-changes');
  return strength ? [{ kind: 'change', id: 'few-changes', term: 'few-changes', name: 'As it stands', strength }] : [];
}

/** Within each class: people of different classes are not compared. */
function evenly(id: string, name: string, activities: readonly string[], strength: Strength, residents: readonly PersonOfProgram[], year: DateRange): PlanningConstraint[] {
  if (activities.length === 0) return [];
  const classes = [...new Set(residents.map((person) => classOf(person, year)))].sort();
  return classes.map((pgy) => ({ kind: 'fair' as const, id: `${id}:pgy-${pgy}`, name: `${name}, PGY-${pgy}`, strength, people: [`#pgy-${pgy}`], activities: [...activities] }));
}

/** No open cell, but where somebody isn't there. People who miss the same slots share one. */
function fullYears(year: YearToPlan): PlanningConstraint[] {
  const strength = points(year, 'open-cells');
  if (!strength) return [];
  const missing = new Map<string, Set<string>>(year.residents.map((person) => [person.id, new Set()]));
  for (const lock of year.away) missing.get(lock.person)?.add(lock.slot);
  const alike = new Map<string, { people: string[]; slots: string[] }>();
  for (const [person, gone] of missing) {
    const slots = year.slots.map((slot) => slot.id).filter((id) => !gone.has(id));
    const group = alike.get(slots.join(' ')) ?? { people: [], slots };
    group.people.push(person);
    alike.set(slots.join(' '), group);
  }
  const all = year.rotations.map((r) => r.id);
  return [...alike.values()].map(({ people, slots }, n) => ({
    ...{ kind: 'request' as const, id: `open-cells:${n + 1}`, term: 'open-cells', name: 'Nobody without a rotation', strength },
    ...{ people, slots, activities: all, want: true },
  }));
}
