import { Injectable } from '@nestjs/common';
import { AuditTrail, CurrentActor, UnitOfWork, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { Swaps } from '../ports/swaps';
import type { SwapView } from './swap-view';
import { SwapViews } from './swap-views';

/** Swaps of whoever is signed in: asked for by them, or asked of them. Newest first. */
@Injectable()
export class MySwapsQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actor: CurrentActor,
    private readonly people: PeopleDirectory,
    private readonly swaps: Swaps,
    private readonly views: SwapViews,
    private readonly audit: AuditTrail,
  ) {}

  /** None for a login that is no person. */
  execute(): Promise<SwapView[]> {
    return this.uow.run(async () => {
      const { personId, userId } = this.actor.get();
      const person = personId ? await this.people.findById(personId) : undefined;
      await this.audit.record({ action: 'swaps.swap.list-own', resource: 'person', resourceId: person?.id ?? userId, query: {} });
      return person ? this.views.all(person.programId, await this.swaps.ofPerson(person.id)) : [];
    });
  }
}

/** What others offer to whoever takes it. */
@Injectable()
export class OpenPoolQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly actor: CurrentActor,
    private readonly people: PeopleDirectory,
    private readonly swaps: Swaps,
    private readonly views: SwapViews,
    private readonly audit: AuditTrail,
  ) {}

  /** Those that they could take first, each with the reason where they can't. None for a login that is no person. */
  execute(): Promise<SwapView[]> {
    return this.uow.run(async () => {
      const { personId, userId } = this.actor.get();
      const person = personId ? await this.people.findById(personId) : undefined;
      await this.audit.record({ action: 'swaps.swap.list-open', resource: 'person', resourceId: person?.id ?? userId, query: {} });
      return person ? this.offered(person.programId, person.id) : [];
    });
  }

  private async offered(programId: Id, personId: Id): Promise<SwapView[]> {
    const all = (await this.swaps.ofProgram(programId, { kind: 'open', statuses: ['requested'] })).filter(({ swap: { state } }) => state.requesterId !== personId);
    const views = (await this.views.all(programId, all)).filter(({ status }) => status === 'requested');
    return views.sort((one, other) => Number(other.mayI.accept === true) - Number(one.mayI.accept === true) || (one.gives.period.start < other.gives.period.start ? -1 : 1));
  }
}
