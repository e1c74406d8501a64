import { Injectable } from '@nestjs/common';
import { Schedules } from '@housestaff/assignments/application';
import { AuditTrail, Clock, CurrentActor, UnitOfWork, type Id } from '@housestaff/kernel';
import { RollOverBuiltOn, RollOverUndone } from '@housestaff/onboarding/domain';
import { Persons } from '@housestaff/people/application';
import type { PgyPeriod } from '@housestaff/people/domain';
import { AcademicYears, ProgramKeeper } from '@housestaff/program/application';
import { BuiltOn } from './built-on';
import { RollOvers, type RollOverState } from './ports/roll-overs';
import { doneView, type RollOverDone } from './roll-over-done';

/**
 * Takes a whole roll-over back: the new year, who came in with it, everyone's PGY. Throws NotFound, RollOverUndone, and
 * RollOverBuiltOn with the list where something later hangs on it.
 */
@Injectable()
export class UndoRollOverUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly rollOvers: RollOvers,
    private readonly builtOn: BuiltOn,
    private readonly years: AcademicYears,
    private readonly persons: Persons,
    private readonly schedules: Schedules,
    private readonly keeper: ProgramKeeper,
    private readonly actor: CurrentActor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(id: Id): Promise<RollOverDone> {
    // What somebody changes while it is looked at must stand against it, not go with it.
    const steady = true;
    return this.uow.run(async () => {
      const done = this.keeper.own('roll-over', id, await this.rollOvers.lock(id));
      if (done.undoneAt) throw new RollOverUndone(done.newYearName, done.undoneAt.toISOString());
      // Nobody begins a draft or a run of the new year while it is looked at.
      await this.schedules.lock(done.scheduleId);
      const dependents = await this.builtOn.of(done);
      if (dependents.length > 0) throw new RollOverBuiltOn(done.newYearName, dependents);
      await this.takeBack(done);
      const undone = { ...done, undoneBy: this.actor.get().label, undoneAt: this.clock.now() };
      await this.rollOvers.markUndone(id, undone.undoneBy, undone.undoneAt);
      await this.audit.record({ action: 'onboarding.roll-over.undo', resource: 'academic-year', resourceId: done.fromYearId, before: done, after: { undoneBy: undone.undoneBy } });
      return doneView(undone, []);
    }, { steady });
  }

  private async takeBack({ people, interns, newYearId }: RollOverState): Promise<void> {
    for (const { personId, changed } of people) {
      const person = changed && (await this.persons.findById(personId));
      if (person) await this.persons.setPgyPeriods(person, changed.before as readonly PgyPeriod[]);
    }
    for (const { personId } of interns) await this.persons.remove(personId);
    await this.years.remove(newYearId);
  }
}
