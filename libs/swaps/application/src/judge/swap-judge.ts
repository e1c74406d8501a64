import { Injectable } from '@nestjs/common';
import { Amendments, DutyGone, NothingAmended, ScheduleReader, toChanges, type ChangeInput, type EffectiveSchedule, type FindingDiff } from '@housestaff/assignments/application';
import { CellLocked, DutiesOverlap } from '@housestaff/assignments/domain';
import { daysWords, dayWords, DomainError, type Id } from '@housestaff/kernel';
import { exchangeOf, followersOf, SwapRefused, type Exchange, type Refusal, type SwapPart } from '@housestaff/swaps/domain';
import { SwapGrounds, type SwapGround } from '../ground/swap-ground';
import { dutyWords } from '../ground/swap-parts';
import { SwapSettingsOfPrograms } from '../ports/swap-settings';
import { Swaps } from '../ports/swaps';
import { busyRefusals } from './busy';
import { overMaxima, overRefusal } from './over-maximum';
import { partRefusals } from './part-refusals';
import { peopleRefusals } from './people-refusals';
import { personIn, type Case, type Judged, type Proposal } from './proposal';
import { takerRefusals } from './taker-refusals';

/** Says what speaks against a swap, what it would move, and what it would do to the rules. Call within a unit of work. */
@Injectable()
export class SwapJudge {
  constructor(
    private readonly grounds: SwapGrounds,
    private readonly settings: SwapSettingsOfPrograms,
    private readonly swaps: Swaps,
    private readonly reader: ScheduleReader,
    private readonly amendments: Amendments,
  ) {}

  /** Everything, also what the rule engine finds. `against`: where it is read already. */
  async judge(proposal: Proposal, ground: SwapGround, against?: Omit<Case, 'proposal'>): Promise<Judged> {
    const one = { ...(against ?? (await this.against(ground))), proposal };
    const { refusals, exchange, follows, over } = this.lookAt(one);
    if (refusals.length > 0 || !exchange) return { refusals, exchange: null, findings: null, follows, over };
    const found = await this.findings(exchange, one);
    if ('code' in found) return { refusals: [found], exchange: null, findings: null, follows, over };
    return { refusals, exchange, findings: { ...found, added: [...found.added, ...over] }, follows, over };
  }

  /** As `judge`, but throws the first refusal. */
  async assert(proposal: Proposal, ground: SwapGround): Promise<Judged> {
    const judged = await this.judge(proposal, ground);
    const [first] = judged.refusals;
    if (first) throw new SwapRefused(first, judged.refusals);
    return judged;
  }

  /** What many proposals are held against, read once. */
  async against(ground: SwapGround): Promise<Omit<Case, 'proposal'>> {
    const settings = await this.settings.ofProgram(ground.schedule.schedule.programId);
    return { ground, settings, others: await this.swaps.openOn(ground.schedule.schedule.id) };
  }

  /** Without asking the rule engine. */
  lookAt(one: Case): Omit<Judged, 'findings'> {
    const { proposal, ground } = one;
    const people = peopleRefusals(one);
    const before = people.length > 0 ? people : partRefusals(one);
    const { counterpartId } = proposal;
    if (before.length > 0 || !counterpartId) return { refusals: before, exchange: null, follows: [], over: [] };
    const exchange = exchangeOf({ ...proposal, counterpartId }, ground.exchange);
    const follows = partsThatFollow(exchange, ground.schedule);
    const { refusals, over } = this.speakingAgainst(exchange, one);
    return { refusals: proposal.managed ? refusals : [...refusals, ...over.map(overRefusal)], exchange, follows, over };
  }

  private speakingAgainst(exchange: Exchange, one: Case): Pick<Judged, 'refusals' | 'over'> {
    const { changes } = exchange;
    if (changes.length === 0) return { refusals: [nothingChanges(one)], over: [] };
    try {
      const mid = this.with(changes.filter(({ kind }) => kind !== 'put-duty'), one);
      const refusals = [...takerRefusals(exchange, mid, one), ...busyRefusals(exchange, mid, one)];
      if (refusals.length === 0) this.with(changes, one);
      return { refusals, over: overMaxima(exchange, mid, one) };
    } catch (error) {
      return { refusals: [refusalOf(error, one)], over: [] };
    }
  }

  private with(changes: readonly ChangeInput[], { ground: { schedule } }: Case): EffectiveSchedule {
    return this.reader.hypothetical(schedule, toChanges(changes, schedule, 'swap'));
  }

  private async findings({ changes }: Exchange, one: Pick<Case, 'ground' | 'proposal'>): Promise<FindingDiff | Refusal> {
    try {
      return await this.amendments.preview({ scheduleId: one.ground.schedule.schedule.id, changes, source: 'swap' });
    } catch (error) {
      return refusalOf(error, one);
    }
  }
}

function partsThatFollow({ handovers }: Exchange, schedule: EffectiveSchedule): SwapPart[] {
  return followersOf(handovers).map(({ personId, activityId, half, period }) => ({ ...dutyWords(activityId, half, period, schedule), personId }));
}

type Names = Pick<Case, 'ground' | 'proposal'>;

function nothingChanges({ ground, proposal }: Names): Refusal {
  const name = personIn({ ground }, proposal.counterpartId ?? '')?.displayName ?? 'The other';
  return { code: 'swap.nothing_changes', message: `${name} is at the same place in ${proposal.gives.label}: nothing would change` };
}

/** What the schedule itself refuses, in words of swaps. Throws what is none of these. */
function refusalOf(error: unknown, one: Names): Refusal {
  if (!(error instanceof DomainError)) throw error;
  const facts = error.facts as { personId?: Id; from?: string; to?: string; first?: string };
  const name = personIn(one, facts.personId ?? '')?.displayName ?? 'Somebody';
  if (error instanceof CellLocked) {
    const days = facts.from === facts.to ? dayWords(facts.from ?? '') : daysWords({ start: facts.from ?? '', end: facts.to ?? '' });
    return { code: 'swap.locked', message: `What ${name} has on ${days} is locked: whoever plans can unlock it`, facts: error.facts };
  }
  if (error instanceof DutiesOverlap) return { code: 'swap.taker_busy', message: `${name} would have two duties at once on ${dayWords(facts.first ?? '')}`, facts: error.facts };
  if (error instanceof DutyGone) return { code: 'swap.not_held', message: error.message, facts: error.facts };
  if (error instanceof NothingAmended) return nothingChanges(one);
  throw error;
}
