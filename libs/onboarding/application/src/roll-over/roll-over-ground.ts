import { Injectable } from '@nestjs/common';
import { Drafts, Schedules, type DraftState, type ScheduleState } from '@housestaff/assignments/application';
import type { Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { Person } from '@housestaff/people/domain';
import { PlanSetups, type PlanSetupState } from '@housestaff/planning/application';
import { ProgramCatalog, ProgramKeeper, type YearCatalog } from '@housestaff/program/application';
import type { AcademicYear } from '@housestaff/program/domain';
import { Hanging } from './ports/hanging-rows';

/** A year as it stands, and everything that a roll-over carries from it. */
export interface Ground extends YearCatalog {
  /** Of the program, in order of time. */
  readonly years: readonly AcademicYear[];
  readonly schedule: ScheduleState | undefined;
  readonly openDrafts: readonly DraftState[];
  readonly people: readonly Person[];
  readonly setups: readonly PlanSetupState[];
  /** People who can sign in. */
  readonly logins: ReadonlySet<Id>;
}

/** Reads it through the other contexts. Call within a unit of work. */
@Injectable()
export class RollOverGround {
  constructor(
    private readonly keeper: ProgramKeeper,
    private readonly programs: ProgramCatalog,
    private readonly directory: PeopleDirectory,
    private readonly schedules: Schedules,
    private readonly drafts: Drafts,
    private readonly setups: PlanSetups,
    private readonly hanging: Hanging,
  ) {}

  /** Throws NotFound. */
  async of(yearId: Id): Promise<Ground> {
    const { programId } = await this.keeper.year(yearId);
    const catalog = await this.programs.loadForYear(yearId);
    const { years } = await this.programs.load(programId);
    const schedule = await this.schedules.findByYear(yearId);
    const people = await this.directory.ofProgram(programId);
    const hanging = await this.hanging.on('people.person', people.map(({ id }) => id));
    return {
      ...catalog,
      ...{ years, schedule, people },
      openDrafts: schedule ? await this.drafts.openOf(schedule.id) : [],
      logins: new Set(hanging.filter(({ table }) => table === 'identity.membership').map(({ id }) => id)),
      setups: await this.setups.ofProgram(programId),
    };
  }
}
