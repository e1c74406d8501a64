import type { EffectiveSchedule, PersonOfProgram } from '@housestaff/assignments/application';
import type { PlanningConstraint, PlanningProblem, PlanPerson, PlanSetupFields } from '@housestaff/planning/domain';
import { freeAfterCall } from './after-rules';
import { changeConstraints } from './change-constraints';
import { demandConstraints } from './demand-constraints';
import { dutyHourConstraints } from './duty-hours/duty-hour-constraints';
import { OpenCells } from './open-cells';
import { blockedWeeks, weekWishes } from './faculty-weeks';
import { besideOtherDuties } from './other-duties';
import { notQualified } from './not-qualified';
import { PlanGround } from './plan-ground';
import { planHistory } from './plan-history';
import { toActivity } from './plan-items';
import type { PlanOptions } from './plan-options';
import { barringRules, ruleConstraints } from './rules/rule-constraints';
import { StandingCells } from './standing-cells';
import { whoIsThere } from './who-is-there';

/**
 * What a setup plans on some days, over the schedule as it stands: stays say who can be planned, leave and other duties bar,
 * what was planned before is what stands, and locked cells stay.
 * Throws NothingToPlan, and InvalidValue for days that run backwards.
 */
export function planProblemOf(schedule: EffectiveSchedule, setup: PlanSetupFields, options: PlanOptions): PlanningProblem {
  return problemOn(new PlanGround(schedule, setup, options));
}

export function problemOn(ground: PlanGround): PlanningProblem {
  const standing = new StandingCells(ground);
  const { baseline, locked } = standing;
  const history = planHistory(ground);
  return {
    format: 'housestaff-problem',
    version: 1,
    kind: ground.setup.kind,
    name: `${ground.setup.name}, ${ground.period.start} to ${ground.period.end}`,
    slots: ground.columns.map(({ id, name, tags }) => ({ id, name, tags })),
    activities: ground.items.map(toActivity),
    people: ground.people.map((person) => toPlanPerson(person, ground)),
    constraints: constraintsOn(ground, standing),
    ...(locked.length > 0 ? { locked } : {}),
    baseline,
    ...(history ? { history } : {}),
  };
}

function constraintsOn(ground: PlanGround, standing: StandingCells): PlanningConstraint[] {
  const barring = [...whoIsThere(ground, standing), ...notQualified(ground, standing), ...blockedWeeks(ground, standing), ...besideOtherDuties(ground, standing), ...barringRules(ground, standing)];
  const open = new OpenCells(barring, standing.locked);
  return [
    ...barring,
    ...freeAfterCall(ground),
    ...demandConstraints(ground),
    ...ruleConstraints(ground, standing, open),
    ...weekWishes(ground),
    ...dutyHourConstraints(ground, standing, open),
    ...changeConstraints(ground, Object.keys(standing.baseline).length > 0),
  ];
}

function toPlanPerson(person: PersonOfProgram, ground: PlanGround): PlanPerson {
  const pgy = ground.pgyIn(person, { from: ground.period.start, to: ground.period.end });
  return { id: person.id, name: person.displayName, tags: [person.kind, ...(pgy === null ? [] : [`pgy-${pgy}`])] };
}
