import type { Id } from '@housestaff/kernel';
import {
  carryDemands,
  checkInterns,
  datesToEnter,
  namedInPlans,
  nextBlocks,
  nextPeriod,
  rollPeople,
  usualLength,
  type CarriedDemands,
  type DateToEnter,
  type InternInput,
  type InternProblem,
  type PersonRoll,
  type PlanMention,
} from '@housestaff/onboarding/domain';
import { planBlocks, yearName, type AcademicYear } from '@housestaff/program/domain';
import { assertExceptions, type RollOverChoices } from './roll-over-choices';
import type { Ground } from './roll-over-ground';

/** All that a roll-over would do. */
export interface RollOverPlan {
  readonly newYear: AcademicYear;
  /** A year that is in the new one's place already. */
  readonly existing: AcademicYear | undefined;
  readonly programLength: number;
  readonly people: readonly PersonRoll[];
  readonly interns: readonly InternInput[];
  readonly internProblems: readonly InternProblem[];
  readonly demands: CarriedDemands;
  readonly dates: readonly DateToEnter[];
  readonly mentions: readonly PlanMention[];
}

/** Throws InvalidValue on choices that can't be followed, and what `planBlocks` throws on blocks by hand that don't fill the year. */
export function planRollOver(ground: Ground, choices: RollOverChoices, newId: () => Id): RollOverPlan {
  const { year, people } = ground;
  const newYear = yearAfter(ground, choices, newId);
  const next = newYear.period;
  const length = choices.programLength ?? usualLength(people, { year: year.period });
  const exceptions = choices.exceptions ?? [];
  const rolled = rollPeople(people, { year: year.period, next, length }, exceptions);
  assertExceptions(exceptions, rolled, next);
  const interns = choices.interns ?? [];
  const leaving = rolled.filter((one) => one.outcome === 'graduates' || one.outcome === 'leaves').map((one) => one.person.id);
  return {
    ...{ newYear, interns, programLength: length, people: rolled },
    existing: ground.years.find(({ period }) => period.start < next.end && next.start < period.end),
    internProblems: checkInterns(interns, people, next),
    demands: carryDemands(ground, year, newYear, newId),
    dates: datesToEnter(ground.holidays, ground.events, year.period, next),
    mentions: namedInPlans(ground.setups, new Set(leaving), next.start),
  };
}

function yearAfter({ year }: Ground, { calendar = 'same', blocks, name }: RollOverChoices, newId: () => Id): AcademicYear {
  const period = nextPeriod(year.period);
  const planned = planBlocks(period, blocks ?? nextBlocks(year, period, calendar));
  return { id: newId(), programId: year.programId, name: name?.trim() || yearName(period), period, blocks: planned.map((block) => ({ ...block, id: newId() })), version: 1 };
}
