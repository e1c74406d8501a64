import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id } from '@housestaff/kernel';
import { ProgramKeeper } from '@housestaff/program/application';
import { BuiltOn } from './built-on';
import { RollOvers } from './ports/roll-overs';
import { doneView, type RollOverDone } from './roll-over-done';

/** The roll-overs of a program, newest first. Throws NotFound. */
@Injectable()
export class ListRollOversQuery {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rollOvers: RollOvers,
    private readonly builtOn: BuiltOn,
    private readonly keeper: ProgramKeeper,
    private readonly audit: AuditTrail,
  ) {}

  execute(programId: Id): Promise<RollOverDone[]> {
    return this.uow.run(async () => {
      await this.keeper.program(programId);
      const found = await this.rollOvers.ofProgram(programId);
      const views: RollOverDone[] = [];
      for (const one of found) views.push(doneView(one, one.undoneAt ? [] : (await this.builtOn.of(one)).map(({ what }) => what)));
      await this.audit.record({ action: 'onboarding.roll-over.list', resource: 'program', resourceId: programId, query: { found: found.length } });
      return views;
    });
  }
}
