import { Injectable } from '@nestjs/common';
import { AuditTrail, CurrentActor, UnitOfWork } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { Person } from '@housestaff/people/domain';
import { Swaps } from '../ports/swaps';
import type { SwapView } from './swap-view';
import { SwapViews } from './swap-views';

/** What concerns whoever is signed in. A login that is no person has none. */
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

  /** Asked for by them, or asked of them; newest first. */
  own(): Promise<SwapView[]> {
    return this.ofPerson('swaps.swap.list-own', async ({ id, programId }) => this.views.all(programId, await this.swaps.ofPerson(id)));
  }

  /** What others offer to whoever takes it: those that they could take first, each with the reason where they can't. */
  pool(): Promise<SwapView[]> {
    return this.ofPerson('swaps.swap.list-open', async ({ id, programId }) => {
      const all = (await this.swaps.ofProgram(programId, { kind: 'open', statuses: ['requested'] })).filter(({ swap: { state } }) => state.requesterId !== id);
      const views = (await this.views.all(programId, all)).filter(({ status }) => status === 'requested');
      return views.sort((one, other) => Number(other.mayI.accept === true) - Number(one.mayI.accept === true) || (one.gives.period.start < other.gives.period.start ? -1 : 1));
    });
  }

  private ofPerson(action: string, list: (person: Person) => Promise<SwapView[]>): Promise<SwapView[]> {
    return this.uow.run(async () => {
      const { personId, userId } = this.actor.get();
      const person = personId ? await this.people.findById(personId) : undefined;
      await this.audit.record({ action, resource: 'person', resourceId: person?.id ?? userId, query: {} });
      return person ? list(person) : [];
    });
  }
}
