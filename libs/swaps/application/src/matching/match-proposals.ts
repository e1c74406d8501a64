import type { PersonOfProgram } from '@housestaff/assignments/application';
import { overlaps, type Id } from '@housestaff/kernel';
import { blockedWords, standingOn } from '@housestaff/people/domain';
import { bestMatches, scoreMatch, type MatchFacts, type MatchWeights, type PastSwaps, type ScoredMatch, type SwapPart, type Wishes } from '@housestaff/swaps/domain';
import { freeDays } from './match-days';
import type { MatchGround } from './match-ground';
import type { MatchLoads } from './match-load';
import { apartBy, optionsOf, type Option } from './match-options';

/** One way of doing it, with one person. */
export interface Proposal {
  readonly takes: Option;
  readonly facts: MatchFacts;
  readonly scored: ScoredMatch;
}

/** What is known beside the schedule. */
export interface KnownOfPeople {
  readonly past: ReadonlyMap<Id, PastSwaps>;
  readonly offers: readonly SwapPart[];
  readonly loads: MatchLoads;
  readonly weights: MatchWeights;
}

/** Everything that could be asked of anybody for a part, scored, best first; nothing below `minScore`. */
export function proposalsFor(gives: SwapPart, ground: MatchGround, known: KnownOfPeople, minScore: number): Proposal[] {
  const asker = ground.schedule.people.find(({ id }) => id === gives.personId);
  if (!asker) return [];
  const classes = ground.classesWith(gives);
  const peers = ground.schedule.people.filter((one) => one.active && one.id !== asker.id && one.kind === asker.kind && classes.has(ground.classOf(one, gives.period.start)));
  const all = peers.flatMap((one) => optionsOf(gives, asker, one, ground).map((takes) => proposal(gives, takes, asker, one, ground, known)));
  return bestMatches(all, minScore, all.length);
}

function proposal(gives: SwapPart, takes: Option, asker: PersonOfProgram, candidate: PersonOfProgram, ground: MatchGround, { past, offers, loads, weights }: KnownOfPeople): Proposal {
  const sides = [
    { person: candidate, gets: gives, gives: takes },
    { person: asker, gets: takes, gives },
  ];
  const facts: MatchFacts = {
    personId: candidate.id,
    name: candidate.displayName,
    blocked: blockedBy(candidate, gives) ?? (takes && blockedBy(asker, takes)),
    wishes: wishesOf(gives, takes, candidate, offers),
    apart: apartBy(gives, takes),
    load: loads.of(candidate, gives, takes),
    past: past.get(candidate.id) ?? { refused: 0, done: 0 },
    days: freeDays(sides, ground),
  };
  return { takes, facts, scored: scoreMatch(facts, weights) };
}

/** Weeks that faculty keep free; leave has been looked at before. */
function blockedBy({ weeks }: PersonOfProgram, { period }: SwapPart): string | null {
  return (weeks && blockedWords(weeks, period)) ?? null;
}

/** Faculty say which weeks they prefer; of residents nothing is known but what they offer themselves. */
function wishesOf(gives: SwapPart, takes: Option, { weeks }: PersonOfProgram, offers: readonly SwapPart[]): Wishes {
  if (takes && offers.some((offer) => isSameWork(offer, takes))) return 'offered';
  if (!weeks) return 'unknown';
  if (takes && standingOn(weeks, takes.period) === 'preferred') return 'gives-up';
  return standingOn(weeks, gives.period) === 'preferred' ? 'prefers' : 'unknown';
}

function isSameWork(one: SwapPart, other: SwapPart): boolean {
  const isSame = one.kind === 'stay' ? other.kind === 'stay' && one.rotationId === other.rotationId : other.kind === 'duty' && one.activityId === other.activityId;
  return isSame && one.personId === other.personId && overlaps(one.period, other.period);
}
