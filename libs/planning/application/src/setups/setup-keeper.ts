import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { Clock, CurrentActor, NotFound, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import { checkSetup, SetupInvalid, type PlanSetupFields, type SetupCatalog } from '@housestaff/planning/domain';
import { ProgramCatalog } from '@housestaff/program/application';
import { PlanSetups, type PlanSetupState } from '../ports/plan-setups';

/** Finds setups for the current actor, and sees that each can be planned by. Call within a unit of work. */
@Injectable()
export class SetupKeeper {
  constructor(
    private readonly setups: PlanSetups,
    private readonly programs: ProgramCatalog,
    private readonly people: PeopleDirectory,
    private readonly access: ProgramAccess,
    private readonly actor: CurrentActor,
    private readonly clock: Clock,
  ) {}

  /** Throws NotFound. */
  async own(id: Id): Promise<PlanSetupState> {
    const setup = await this.setups.findById(id);
    if (!setup) throw new NotFound('plan setup', id);
    this.access.assertProgram(setup.programId);
    return setup;
  }

  /** Throws NotFound. */
  async catalog(programId: Id): Promise<SetupCatalog> {
    this.access.assertProgram(programId);
    const { activities, rotations } = await this.programs.load(programId);
    return { activities, rotations, people: await this.people.ofProgram(programId) };
  }

  /** Of the program's setup for blocks, where it has one. */
  async yearRules(programId: Id): Promise<PlanSetupFields | undefined> {
    return (await this.setups.ofProgram(programId)).find((one) => one.fields.kind === 'blocks')?.fields;
  }

  /** Throws NotFound, SetupInvalid. */
  async check(programId: Id, fields: PlanSetupFields, id: Id): Promise<PlanSetupFields> {
    checkSetup(fields, await this.catalog(programId));
    const others = await this.setups.ofProgram(programId);
    const name = fields.name.trim();
    if (others.some((one) => one.id !== id && one.fields.name === name)) throw new SetupInvalid('name', name, 'give it a name that no other plan of the program has');
    const rules = others.find((one) => one.id !== id && one.fields.kind === 'blocks');
    if (fields.kind === 'blocks' && rules) throw new SetupInvalid('kind', fields.kind, `edit "${rules.fields.name}": a program has one set of rules for its year`);
    return { ...fields, name };
  }

  stamps(): { changedBy: string; changedAt: Date } {
    return { changedBy: this.actor.get().label, changedAt: this.clock.now() };
  }
}
