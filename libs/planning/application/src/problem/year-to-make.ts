import type { EffectiveSchedule } from '@housestaff/assignments/application';
import { dateRange } from '@housestaff/kernel';
import { DEFAULT_WEIGHTS, termLabel, termWeights, type PlanSetupFields } from '@housestaff/planning/domain';
import { ownTerms, weightsOf } from './setup-to-make';
import { classOf } from './resident-class';
import type { PlanAsked, PlanGrid, PlanToMake } from './plan-to-make';
import { plannedResidents, yearProblemOf } from './year-problem';
import { slotUnitOf, yearSlots } from './year-slots';

/** The annual blocks, by the program's own rules of the year where it has any. Throws `NothingToPlan`, `RequirementsNotConfirmed`, `InvalidValue`. */
export function yearToMake(schedule: EffectiveSchedule, asked: PlanAsked, rules?: PlanSetupFields): PlanToMake {
  const { catalog } = schedule;
  const own = rules ? ownTerms(rules) : [];
  const usual = Object.entries(DEFAULT_WEIGHTS).map(([id, weight]) => ({ id, label: termLabel(id, id), weight }));
  const slotUnit = slotUnitOf(catalog.blocks);
  const levels = weightsOf(asked, [...usual, ...own]);
  const weights = termWeights(Object.fromEntries(Object.entries(levels).filter(([id]) => id in DEFAULT_WEIGHTS)));
  const out = (asked.out ?? []).map(({ personId, from, to }) => ({ personId, period: dateRange(from, to) }));
  return {
    ...{ kind: 'blocks', setupId: null, setup: null, name: 'Annual blocks', period: catalog.year.period },
    problem: yearProblemOf(schedule, { weights, levels, rules, out, fewChanges: asked.fewChanges, unconfirmed: asked.unconfirmed }),
    grid: yearGrid(schedule),
    slotUnit,
    // Nothing is split where there are no halves.
    terms: [...usual.filter(({ id }) => id !== 'whole-blocks' || slotUnit === 'half-block'), ...own],
    observedOnly: [...catalog.requirements, ...catalog.coverage].some((r) => r.status === 'observed'),
  };
}

function yearGrid(schedule: EffectiveSchedule): PlanGrid {
  const { catalog } = schedule;
  const residents = plannedResidents(schedule).map((person) => [person.id, classOf(person, catalog.year.period) ?? 0] as const);
  return {
    slots: yearSlots(catalog.blocks).map(({ id, name, range }) => ({ id, name, from: range.start, to: range.end, half: null })),
    items: catalog.rotations.map(({ id, abbreviation, name, colour }) => ({ id, code: abbreviation, name, colour })),
    pgys: Object.fromEntries(residents),
  };
}
