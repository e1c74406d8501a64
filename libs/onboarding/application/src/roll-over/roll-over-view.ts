import type { Id, LocalDate } from '@housestaff/kernel';
import { OUTCOMES, type DateToEnter, type InternInput, type Outcome, type PersonRoll, type PlanMention } from '@housestaff/onboarding/domain';
import type { Person } from '@housestaff/people/domain';
import type { AcademicYear } from '@housestaff/program/domain';
import type { CarriedTally } from './next-tallies';
import type { RollOverPlan } from './plan-roll-over';
import type { Ground } from './roll-over-ground';
import { lostCoverage, problemsOf, type RollOverProblem } from './roll-over-problems';

export interface RolledPersonView extends Omit<PersonRoll, 'person' | 'periods'> {
  readonly personId: Id;
  readonly name: string;
}

export interface InternView extends InternInput {
  readonly problems: readonly { readonly field: string; readonly words: string }[];
}

export interface PlanMentionView extends PlanMention {
  readonly personName: string | null;
}

/** What a roll-over would do, before it is done. */
export interface RollOverPreview {
  readonly programId: Id;
  /** This year; its version is what doing it is asked with. */
  readonly year: AcademicYear;
  readonly newYear: AcademicYear;
  readonly programLength: number;
  readonly people: readonly RolledPersonView[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** People whom no PGY moves. */
  readonly others: { readonly faculty: number; readonly staff: number; readonly students: number };
  readonly interns: readonly InternView[];
  /** Residents on the new year's first day. */
  readonly residentsNext: number;
  readonly requirements: number;
  readonly coverage: number;
  /** Of both together, proposals that nobody confirmed. */
  readonly observed: number;
  readonly lost: readonly string[];
  readonly dates: readonly DateToEnter[];
  readonly plans: { readonly count: number; readonly mentions: readonly PlanMentionView[] };
  readonly tallies: CarriedTally;
  readonly problems: readonly RollOverProblem[];
  /** Nothing stops it. */
  readonly possible: boolean;
}

export function previewOf(ground: Ground, plan: RollOverPlan, tallies: CarriedTally): RollOverPreview {
  const { newYear, programLength, demands, dates } = plan;
  const problems = problemsOf(ground, plan);
  const rows = [...demands.requirements, ...demands.coverage];
  return {
    ...{ programId: ground.program.id, year: ground.year, newYear, programLength, dates, tallies, problems },
    people: plan.people.map(personView),
    counts: countsOf(plan.people),
    others: { faculty: count(ground.people, 'faculty'), staff: count(ground.people, 'staff'), students: count(ground.people, 'student') },
    interns: plan.interns.map((intern, row) => ({ ...intern, problems: plan.internProblems.filter((one) => one.row === row) })),
    residentsNext: residentsOn(plan, newYear.period.start),
    requirements: demands.requirements.length,
    coverage: demands.coverage.length,
    observed: rows.filter(({ status }) => status === 'observed').length,
    lost: lostCoverage(ground, plan),
    plans: { count: ground.setups.length, mentions: plan.mentions.map(named(ground.people)) },
    possible: problems.every(({ severity }) => severity === 'note'),
  };
}

function personView({ person, periods: _, ...roll }: PersonRoll): RolledPersonView {
  return { ...roll, personId: person.id, name: person.displayName };
}

export function countsOf(people: readonly Pick<PersonRoll, 'outcome'>[]): Record<Outcome, number> {
  return Object.fromEntries(OUTCOMES.map((outcome) => [outcome, people.filter((one) => one.outcome === outcome).length])) as Record<Outcome, number>;
}

function count(people: readonly Person[], kind: Person['kind']): number {
  return people.filter((one) => one.kind === kind && one.active).length;
}

function residentsOn({ people, interns }: RollOverPlan, day: LocalDate): number {
  const there = people.filter(({ periods }) => periods.some(({ period }) => period.start <= day && day < period.end));
  return there.length + interns.filter(({ startsOn }) => startsOn === null || startsOn <= day).length;
}

function named(people: readonly Person[]): (mention: PlanMention) => PlanMentionView {
  const names = new Map(people.map((one) => [one.id, one.displayName]));
  return (mention) => ({ ...mention, personName: (mention.personId && names.get(mention.personId)) ?? null });
}
