import { newViolations, type FindingDiff } from '@housestaff/assignments/application';
import { disruptionOf, type Factor, type Factors } from '@housestaff/conflicts/domain';
import { overlaps, type DateRange, type Id } from '@housestaff/kernel';
import { measuresOf } from '@housestaff/planning/domain';
import type { Ground } from '../detect/detected';
import type { Proposal } from './option';
import { around, hoursIn, peersOf, tallyOf } from './load';

/** What an option would do, as the hypothetical schedule has it. */
export interface Effect {
  readonly after: Ground;
  readonly findings: FindingDiff;
  /** Conflicts that it would make or make worse, and whose maximum it would exceed, each in a line. */
  readonly makes: readonly string[];
}

export interface Judged {
  readonly proposal: Proposal;
  readonly period: DateRange;
  readonly before: Ground;
  readonly effect: Effect;
}

/** What can't be told counts for nothing, and says so. */
export function factorsOf(judged: Judged): Factors {
  return {
    feasibility: feasibilityOf(judged.effect),
    workload: rounded(worst(judged, workloadOf)),
    fairness: rounded(worst(judged, fairnessOf)),
    disruption: disruptionOf(judged.proposal.changes.length),
    confidence: rounded(confidenceOf(judged)),
  };
}

function rounded({ score, why }: Factor): Factor {
  return { score: score === null ? null : Math.round(score * 100) / 100, why };
}

/** 1: nothing else comes of it; half: a warning, or another conflict that is none of rules; 0: a violation. */
export function feasibilityOf({ findings, makes }: Pick<Effect, 'findings' | 'makes'>): Factor {
  const violations = newViolations(findings).length;
  if (violations > 0) return { score: 0, why: `Breaks ${violations} ${violations === 1 ? 'rule' : 'rules'} that held before` };
  const warnings = [...findings.added, ...findings.worsened].filter(({ severity }) => severity === 'warning').length;
  if (warnings + makes.length === 0) return { score: 1, why: 'Ends it, and nothing new comes of it' };
  const said = [...(warnings > 0 ? [`${warnings} new ${warnings === 1 ? 'warning' : 'warnings'}`] : []), ...(makes.length > 0 ? [`${makes.length} other ${makes.length === 1 ? 'thing' : 'things'} to look at`] : [])];
  return { score: 0.5, why: `Ends it, but leaves ${said.join(' and ')}` };
}

/** Of several people who take something, whoever is worst off counts. */
function worst(judged: Judged, factorOf: (taker: Id, judged: Judged) => Factor): Factor {
  const told = judged.proposal.takers.map((taker) => factorOf(taker, judged));
  const unknown = told.find(({ score }) => score === null);
  return unknown ?? [...told].sort((a, b) => (a.score ?? 0) - (b.score ?? 0))[0] ?? { score: null, why: 'Nobody takes anything on' };
}

/** Share of peers who work as many hours in these weeks. */
function workloadOf(taker: Id, judged: Judged): Factor {
  const { period, before, effect } = judged;
  const name = before.nameOf(taker);
  const days = around(period);
  const own = hoursIn(taker, days, effect.after);
  if (own.untimed > 0) return { score: null, why: `${name}’s hours can’t be told: ${own.untimed} of ${own.duties} duties have no times` };
  const others = peersOf(taker, period.start, before).map((one) => hoursIn(one.id, days, groundOf(one.id, judged))).filter(({ untimed }) => untimed === 0);
  if (others.length === 0) return { score: null, why: `Nobody to compare ${name} with` };
  const more = others.filter(({ hours }) => hours >= own.hours).length;
  return { score: more / others.length, why: `${name} would work ${own.hours} h in the weeks around; ${more} of ${others.length} peers work as much or more` };
}

/** Share of peers who have as many of what somebody would get more of. */
function fairnessOf(taker: Id, judged: Judged): Factor {
  const { period, before, effect } = judged;
  const name = before.nameOf(taker);
  const [was, is] = [tallyOf(taker, before), tallyOf(taker, effect.after)];
  const gains = measuresOf(before.schedule.catalog.holidays).map((measure) => ({ ...measure, gain: (is.get(measure.id) ?? 0) - (was.get(measure.id) ?? 0) }));
  const most = gains.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain)[0];
  if (!most) return { score: null, why: 'No night, weekend, holiday or call moves: nothing that is tallied' };
  const others = peersOf(taker, period.start, before);
  if (others.length === 0) return { score: null, why: `Nobody to compare ${name} with` };
  const own = is.get(most.id) ?? 0;
  const more = others.filter((one) => (tallyOf(one.id, groundOf(one.id, judged)).get(most.id) ?? 0) >= own).length;
  return { score: more / others.length, why: `${most.name}: ${name} would have ${own} this year; ${more} of ${others.length} peers have as many or more` };
}

/** Whoever the option doesn't touch is as they were. */
function groundOf(personId: Id, { proposal, before, effect }: Judged): Ground {
  return proposal.changes.some((change) => change.personId === personId) ? effect.after : before;
}

/** How much of what it rests on is known. */
function confidenceOf({ proposal, period, effect }: Judged): Factor {
  const { after } = effect;
  const counted = proposal.takers.map((taker) => hoursIn(taker, around(period), after));
  const [duties, untimed] = [counted.reduce((sum, one) => sum + one.duties, 0), counted.reduce((sum, one) => sum + one.untimed, 0)];
  const asks = proposal.takers.filter((taker) => after.schedule.absences.some((one) => one.personId === taker && one.status === 'requested' && overlaps(one.period, around(period))));
  const known = duties === 0 ? 1 : 1 - untimed / duties;
  const said = [untimed === 0 ? 'Every duty has its times' : `${untimed} of ${duties} duties have no times`, ...(asks.length > 0 ? [`${asks.map((id) => after.nameOf(id)).join(', ')} asks for leave near these days`] : [])];
  return { score: asks.length > 0 ? known / 2 : known, why: said.join('; ') };
}
