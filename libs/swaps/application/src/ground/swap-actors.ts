import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { CurrentActor, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { ProgramKeeper } from '@housestaff/program/application';
import { MayNotActFor, type SwapActor } from '@housestaff/swaps/domain';

/** Who acts, and for whom. Call within a unit of work. */
@Injectable()
export class SwapActors {
  constructor(
    private readonly actor: CurrentActor,
    private readonly programs: ProgramKeeper,
    private readonly people: PeopleDirectory,
    private readonly access: ProgramAccess,
  ) {}

  /** `personId`: whom they act for. Throws NotFound where the program is none of theirs, MayNotActFor. */
  async of(programId: Id, personId?: Id | null): Promise<SwapActor> {
    await this.programs.program(programId);
    const { label, personId: own } = this.actor.get();
    const self = own ? await this.people.findById(own) : undefined;
    const ownId = self?.programId === programId ? self.id : null;
    const manages = this.access.may(programId, 'swap:write');
    const name = self?.displayName ?? label;
    if (!personId || personId === ownId) return { name, personId: ownId, ownId, manages };
    if (!manages) throw new MayNotActFor(personId);
    const other = await this.people.findById(personId);
    return { name: other ? `${name}, for ${other.displayName}` : name, personId, ownId, manages };
  }
}
