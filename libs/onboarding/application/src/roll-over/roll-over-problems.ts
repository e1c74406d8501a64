import { DomainError, type Id } from '@housestaff/kernel';
import { InternsRefused, NextYearExists } from '@housestaff/onboarding/domain';
import { checkCoverage, checkRequirements, plannableBlocks } from '@housestaff/program/domain';
import type { RollOverPlan } from './plan-roll-over';
import type { Ground } from './roll-over-ground';

/** `stops`: nothing can be done before it is mended. `note`: worth knowing. */
export interface RollOverProblem {
  readonly severity: 'stops' | 'note';
  readonly code: string;
  readonly words: string;
  readonly personId: Id | null;
}

/** Throws the first of what stops the roll-over: NextYearExists, InternsRefused, or what is wrong with the requirements in the new year. */
export function assertPossible(ground: Ground, plan: RollOverPlan): void {
  for (const check of CHECKS) check(ground, plan);
}

type Check = (ground: Ground, plan: RollOverPlan) => void;

const CHECKS: readonly Check[] = [
  ({ year }, { existing }) => {
    if (existing) throw new NextYearExists(year, existing);
  },
  (_, { internProblems }) => {
    if (internProblems.length > 0) throw new InternsRefused(internProblems);
  },
  ({ rotations }, { newYear, demands }) => checkRequirements(newYear, rotations, demands.requirements),
  ({ rotations }, { newYear, demands }) => checkCoverage(newYear, rotations, demands.coverage),
];

/** What stops it first, then what is worth knowing. Interns' problems stand beside their rows. */
export function problemsOf(ground: Ground, plan: RollOverPlan): RollOverProblem[] {
  const stops = CHECKS.flatMap((check) => refusalOf(() => check(ground, plan)));
  return [...stops.map(({ code, message }) => ({ severity: 'stops' as const, code, words: message, personId: null })), ...notes(ground, plan)];
}

function refusalOf(check: () => void): DomainError[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [error];
    throw error;
  }
}

function notes(ground: Ground, plan: RollOverPlan): RollOverProblem[] {
  const note = (code: string, words: string, personId: Id | null = null): RollOverProblem => ({ severity: 'note', code, words, personId });
  const { year, schedule, openDrafts } = ground;
  const { newYear, people, demands } = plan;
  const [before, after] = [plannableBlocks(year), plannableBlocks(newYear)];
  const missing = people.filter((one) => one.outcome === 'missing');
  return [
    ...missing.map(({ person }) => note('pgy-missing', `${person.displayName} has no PGY, so nothing can be said of the new year. Enter it on their page.`, person.id)),
    ...(before === after || demands.requirements.length === 0 ? [] : [note('blocks-differ', `${year.name} has ${before} blocks and ${newYear.name} has ${after}. Requirements are counted in blocks and copied as they stand: look at them afterwards.`)]),
    ...lostCoverage(ground, plan).map((words) => note('coverage-lost', `${words}: ${newYear.name} has no block of that number, so it is not copied.`)),
    ...(schedule?.publishedVersion ? [] : [note('not-published', `${year.name} was never published, so it brings no nights, weekends or calls into the new year.`)]),
    ...signedIn(ground, plan).map((names) => note('logins-stay', `${names} can still sign in after they leave. Deactivate their logins under Users & roles.`)),
    ...openDrafts.map(({ name }) => note('open-draft', `The draft “${name}” of ${year.name} is not published. It stays, and can be published later.`)),
  ];
}

/** Names of those who leave and have a login: none, or one text. */
function signedIn({ logins }: Ground, { people }: RollOverPlan): string[] {
  const names = people.filter(({ person, pgyNext }) => pgyNext === null && logins.has(person.id)).map(({ person }) => person.displayName);
  return names.length === 0 ? [] : [names.join(', ')];
}

/** Each coverage that has no place in the new year. */
export function lostCoverage({ rotations }: Ground, { demands }: RollOverPlan): string[] {
  const names = new Map(rotations.map((one) => [one.id, one.name]));
  return demands.lost.map(({ coverage: { rotationId, pgys, minPeople, maxPeople }, block }) => {
    const of = pgys ? ` of PGY ${pgys.join(' or ')}` : '';
    const most = maxPeople === null || maxPeople === minPeople ? '' : ` to ${maxPeople}`;
    return `${block}, ${names.get(rotationId) ?? 'a rotation'}: ${minPeople}${most} people${of}`;
  });
}
