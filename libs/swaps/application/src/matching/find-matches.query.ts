import { Injectable } from '@nestjs/common';
import { newViolations, NO_FINDINGS, ScheduleAccess } from '@housestaff/assignments/application';
import { AuditTrail, localDateOf, UnitOfWork, type Id } from '@housestaff/kernel';
import { ScheduleTallies } from '@housestaff/planning/application';
import { actsForAnother, ActsForNobody, BEST_SHOWN, type SwapKind, type SwapPart } from '@housestaff/swaps/domain';
import { SwapActors } from '../ground/swap-actors';
import { SwapGrounds } from '../ground/swap-ground';
import { partOf, type PartInput } from '../ground/swap-parts';
import type { Case } from '../judge/proposal';
import { SwapJudge } from '../judge/swap-judge';
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

type Against = Omit<Case, 'proposal'>;
type Asking = Pick<Case['proposal'], 'gives' | 'managed'>;

/** Looking closely at one takes about ten milliseconds, less where it is refused. */
const MOST_JUDGED = 60;
const REFUSED_SHOWN = 3;

/** Who could be asked to take something, and what they could give back: the best five, each checked on the schedule. */
@Injectable()
export class FindMatchesQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actors: SwapActors,
    private readonly grounds: SwapGrounds,
    private readonly judge: SwapJudge,
    private readonly swaps: Swaps,
    private readonly access: ScheduleAccess,
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
      const against = await this.judge.against(ground);
      const proposals = await this.proposals(part, against, kind);
      await this.audit.record({ action: 'swaps.matches.read', resource: 'program', resourceId: programId, query: { personId: part.personId, gives, kind: kind ?? null } });
      return this.best({ gives: part, managed: actsForAnother(actor) }, proposals, against);
    });
  }

  private async proposals(gives: SwapPart, { ground: { schedule, now }, settings: { weights, minScore }, others }: Against, kind: MatchesAsked['kind']): Promise<Proposal[]> {
    const ground = new MatchGround(schedule, localDateOf(now.getTime(), schedule.catalog.program.zone), this.access.leaveIn(schedule));
    const past = pastOf(gives.personId, (await this.swaps.ofPerson(gives.personId)).map(({ swap }) => swap));
    const offers = offersIn(others, now);
    const loads = new MatchLoads(ground, (await this.tallies.of(schedule)).thisYear);
    const all = proposalsFor(gives, ground, { past, offers, loads, weights }, minScore);
    return kind ? all.filter(({ takes }) => (takes !== null) === (kind === 'one-to-one')) : all;
  }

  /** One for each person: the best of theirs that breaks nothing, else the best. Where nobody can at all: why, of the first few. */
  private async best(asked: Asking, proposals: readonly Proposal[], against: Against): Promise<Match[]> {
    const [clean, broken, refused] = [new Map<Id, Match>(), new Map<Id, Match>(), new Map<Id, Match>()];
    for (const proposal of proposals.slice(0, MOST_JUDGED)) {
      if (clean.size >= BEST_SHOWN) break;
      if (clean.has(proposal.facts.personId)) continue;
      const { match, isRefused } = await this.judged(asked, proposal, against);
      const kept = match.problem === null ? clean : isRefused ? refused : broken;
      if (!kept.has(match.personId)) kept.set(match.personId, match);
    }
    const last = [...broken.values()].filter(({ personId }) => !clean.has(personId));
    const found = [...clean.values(), ...last].slice(0, BEST_SHOWN);
    return found.length > 0 ? found : [...refused.values()].slice(0, REFUSED_SHOWN);
  }

  private async judged({ gives, managed }: Asking, { takes, facts, scored }: Proposal, against: Against): Promise<{ match: Match; isRefused: boolean }> {
    const kind = takes ? ('one-to-one' as const) : ('absorb' as const);
    const { refusals, findings } = await this.judge.judge({ kind, requesterId: gives.personId, counterpartId: facts.personId, gives, takes, managed }, against.ground, against);
    const broken = findings ? newViolations(findings).length : 0;
    const breaks = broken === 0 ? null : `It would break ${broken === 1 ? 'a rule' : `${broken} rules`}`;
    const match = { personId: facts.personId, name: facts.name, takes, ...scored, findings: findings ?? NO_FINDINGS, problem: refusals[0]?.message ?? breaks };
    return { match, isRefused: refusals.length > 0 };
  }
}
