import { Injectable } from '@nestjs/common';
import { addDays, newId, Clock, type Id, type LocalDate } from '@housestaff/kernel';
import { systemActor, TenantContext } from '@housestaff/platform';
import { AcceptSwapUseCase, FindMatchesQuery, PartsToGiveQuery, PreviewSwapQuery, RequestSwapUseCase, type Match, type PartInput, type PartToGive, type SwapView } from '@housestaff/swaps/application';
import type { SwapPart } from '@housestaff/swaps/domain';
import type { DemoProgram } from './demo-program';

/** Whoever signs in as the demo's resident. */
const RESIDENT = 'Vance';
const CALLERS = ['Brandt', 'Ferro', 'Sato', 'Menon', 'Nakagawa', 'Pruitt', 'Bellweather', 'Zielinska'] as const;
/** Near enough to be of interest, far enough to be answered. */
const SOON = 9;
const LATER = 56;

/** Swaps as a first look finds them: one that waits for the resident's answer, one in the open pool, one for a manager to decide. */
@Injectable()
export class DemoSwapsMaker {
  constructor(
    private readonly parts: PartsToGiveQuery,
    private readonly matches: FindMatchesQuery,
    private readonly preview: PreviewSwapQuery,
    private readonly request: RequestSwapUseCase,
    private readonly accept: AcceptSwapUseCase,
    private readonly tenant: TenantContext,
    private readonly clock: Clock,
  ) {}

  /** Late in the year, where nothing fits, there are fewer. */
  async make({ programId, ids }: DemoProgram, today: LocalDate): Promise<void> {
    const coming = (personId: Id): Promise<PartToGive[]> => this.parts.execute({ programId, personId, from: addDays(today, SOON), to: addDays(today, LATER) });
    await this.askOf(programId, ids.person(RESIDENT), (await coming(ids.person(RESIDENT))).filter(({ group }) => group === 'rotation'));
    const [agreed, offered] = [new Set<Id>(), new Set<Id>()];
    for (const family of CALLERS) {
      const personId = ids.person(family);
      const call = (await coming(personId)).find(({ group, locked }) => group === 'call' && !locked);
      if (!call) continue;
      if (agreed.size === 0 && (await this.agree(programId, call.part))) agreed.add(personId);
      else if (offered.size === 0 && (await this.offer(programId, call.part))) offered.add(personId);
      if (agreed.size + offered.size === 2) return;
    }
  }

  /** Somebody who fits well asks for what this person has. */
  private async askOf(programId: Id, personId: Id, stays: readonly PartToGive[]): Promise<void> {
    for (const { part, locked } of stays) {
      if (locked) continue;
      const match = await this.bestFor(programId, part);
      if (!match?.takes) continue;
      await this.as(match.personId, () => this.request.execute({ programId, kind: 'one-to-one', gives: inputOf(match.takes!), counterpartId: personId, takes: inputOf(part), reason: 'My sister’s wedding is in the second week' }));
      return;
    }
  }

  private async agree(programId: Id, part: SwapPart): Promise<boolean> {
    const match = await this.bestFor(programId, part);
    if (!match?.takes) return false;
    const swap = await this.as(part.personId, () => this.request.execute({ programId, kind: 'one-to-one', gives: inputOf(part), counterpartId: match.personId, takes: inputOf(match.takes!), reason: 'Board review course that evening' }));
    await this.as(match.personId, () => this.accept.execute({ swapId: swap.id, expectedVersion: swap.version, note: 'Happy to' }));
    return true;
  }

  private async offer(programId: Id, part: SwapPart): Promise<boolean> {
    const asked = { programId, kind: 'open' as const, gives: inputOf(part) };
    const { refusals } = await this.as(part.personId, () => this.preview.execute(asked));
    if (refusals.length > 0) return false;
    await this.as(part.personId, (): Promise<SwapView> => this.request.execute({ ...asked, reason: 'My parents visit that weekend' }));
    return true;
  }

  private async bestFor(programId: Id, part: SwapPart): Promise<Match | undefined> {
    const found = await this.as(part.personId, () => this.matches.execute({ programId, gives: inputOf(part), kind: 'one-to-one' }));
    return found.find(({ problem }) => problem === null);
  }

  /** As that person does it, in the seeding's unit of work. */
  private as<T>(personId: Id, work: () => Promise<T>): Promise<T> {
    const { organizationId } = this.tenant.actor()!;
    const unit = this.tenant.unit()!;
    const actor = { ...systemActor(organizationId, 'Demo program', newId(this.clock)), personId };
    return this.tenant.runAs(actor, () => this.tenant.runInUnit(unit, work));
  }
}

function inputOf(part: SwapPart): PartInput {
  const days = { from: part.period.start, to: part.period.end };
  return part.kind === 'stay' ? { kind: 'stay', ...days, rotationId: part.rotationId } : { kind: 'duty', ...days, activityId: part.activityId, half: part.half };
}
