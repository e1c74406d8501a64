import { Injectable } from '@nestjs/common';
import { newViolations, type FindingDiff } from '@housestaff/assignments/application';
import { AuditTrail, localDateOf, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleTallies } from '@housestaff/planning/application';
import { BEST_SHOWN, ActsForNobody, type SwapKind, type SwapPart } from '@housestaff/swaps/domain';
import { SwapActors } from '../ground/swap-actors';
import { SwapGrounds, type SwapGround } from '../ground/swap-ground';
import { partOf, type PartInput } from '../ground/swap-parts';
import { SwapJudge } from '../judge/swap-judge';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import { Swaps } from '../ports/swaps';
import { MatchGround } from './match-ground';
import { MatchLoads } from './match-load';
import { offersIn, pastOf } from './match-memory';
import { proposalsFor, type Proposal } from './match-proposals';
import type { Match } from './match-view';

export interface MatchesAsked {
  readonly programId: Id;
  /** Whose it is; left out: the actor's own. */
  readonly personId?: Id;
  readonly gives: PartInput;
  /** Only those who would give something back, or only those who take it over; left out: either. */
  readonly kind?: Exclude<SwapKind, 'open'>;
}

/** Looking closely at one takes about ten milliseconds, less where it is refused. */
const MOST_JUDGED = 60;
const REFUSED_SHOWN = 3;
const NOTHING: FindingDiff = { added: [], removed: [], worsened: [], improved: [] };

/** Who could be asked to take something, and what they could give back: the best five, each checked on the schedule. */
@Injectable()
export class FindMatchesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actors: SwapActors,
    private readonly grounds: SwapGrounds,
    private readonly judge: SwapJudge,
    private readonly swaps: Swaps,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly tallies: ScheduleTallies,
    private readonly audit: AuditTrail,
  ) {}

  /** Those that would break a rule come last, with the reason; where nobody can at all, a few with what is against them. Throws NotFound, MayNotActFor, ActsForNobody, InvalidValue, UnknownReference, SwapRefused. */
  async execute({ programId, personId, gives, kind }: MatchesAsked): Promise<Match[]> {
    return this.uow.run(async () => {
      const actor = await this.actors.of(programId, personId);
      if (!actor.personId) throw new ActsForNobody();
      const ground = await this.grounds.on(programId, gives.from);
      const part = partOf(gives, actor.personId, ground.schedule, 'gives');
      const proposals = await this.proposals(programId, part, ground, kind);
      await this.audit.record({ action: 'swaps.matches.read', resource: 'program', resourceId: programId, query: { personId: part.personId, gives, kind: kind ?? null } });
      return this.best(part, proposals, ground);
    });
  }

  private async proposals(programId: Id, gives: SwapPart, { schedule, now }: SwapGround, kind: MatchesAsked['kind']): Promise<Proposal[]> {
    const { weights, minScore } = await this.settings.ofProgram(programId);
    const ground = new MatchGround(schedule, localDateOf(now.getTime(), schedule.catalog.program.zone));
    const past = pastOf(gives.personId, (await this.swaps.ofPerson(gives.personId)).map(({ swap }) => swap));
    const offers = offersIn(await this.swaps.openOn(schedule.schedule.id));
    const loads = new MatchLoads(ground, (await this.tallies.of(schedule)).thisYear);
    const all = proposalsFor(gives, ground, { past, offers, loads, weights }, minScore);
    return kind ? all.filter(({ takes }) => (takes !== null) === (kind === 'one-to-one')) : all;
  }

  /** One for each person: the best of theirs that breaks nothing, else the best. Where nobody can at all: why, of the first few. */
  private async best(gives: SwapPart, proposals: readonly Proposal[], ground: SwapGround): Promise<Match[]> {
    const [clean, broken, refused] = [new Map<Id, Match>(), new Map<Id, Match>(), new Map<Id, Match>()];
    for (const proposal of proposals.slice(0, MOST_JUDGED)) {
      if (clean.size >= BEST_SHOWN) break;
      if (clean.has(proposal.facts.personId)) continue;
      const { match, isRefused } = await this.judged(gives, proposal, ground);
      const kept = match.problem === null ? clean : isRefused ? refused : broken;
      if (!kept.has(match.personId)) kept.set(match.personId, match);
    }
    const last = [...broken.values()].filter(({ personId }) => !clean.has(personId));
    const found = [...clean.values(), ...last].slice(0, BEST_SHOWN);
    return found.length > 0 ? found : [...refused.values()].slice(0, REFUSED_SHOWN);
  }

  private async judged(gives: SwapPart, { takes, facts, scored }: Proposal, ground: SwapGround): Promise<{ match: Match; isRefused: boolean }> {
    const kind = takes ? ('one-to-one' as const) : ('absorb' as const);
    const { refusals, findings } = await this.judge.judge({ kind, requesterId: gives.personId, counterpartId: facts.personId, gives, takes }, ground);
    const broken = findings ? newViolations(findings).length : 0;
    const breaks = broken === 0 ? null : `It would break ${broken === 1 ? 'a rule' : `${broken} rules`}`;
    const match = { personId: facts.personId, name: facts.name, takes, ...scored, findings: findings ?? NOTHING, problem: refusals[0]?.message ?? breaks };
    return { match, isRefused: refusals.length > 0 };
  }
}
