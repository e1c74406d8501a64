import { Injectable } from '@nestjs/common';
import { Schedules } from '@housestaff/assignments/application';
import type { ProgramPlan, YearThere } from '@housestaff/exchange/domain';
import { contains, overlaps, type Id } from '@housestaff/kernel';
import { PeopleDirectory } from '@housestaff/people/application';
import type { Person } from '@housestaff/people/domain';
import { PlanSetups, setupView, type PlanSetupView } from '@housestaff/planning/application';
import { ProgramCatalog, ScheduleOpener, type YearDemands } from '@housestaff/program/application';
import type { AcademicYear, Rotation } from '@housestaff/program/domain';

/** What a program file meets in the program as it is. */
export interface ProgramGround {
  readonly rotations: readonly Rotation[];
  readonly people: readonly Person[];
  /** The year with the file's first day, if there is one. */
  readonly year: AcademicYear | null;
  /** Another year that shares days with the file's. */
  readonly clash: AcademicYear | null;
  readonly scheduleId: Id | null;
  readonly demands: YearDemands | null;
  /** The program's rules of the year: it has at most one set. */
  readonly setup: PlanSetupView | null;
}

/** Call within a unit of work. */
@Injectable()
export class ProgramGrounds {
  constructor(
    private readonly catalog: ProgramCatalog,
    private readonly people: PeopleDirectory,
    private readonly schedules: ScheduleOpener,
    private readonly published: Schedules,
    private readonly setups: PlanSetups,
  ) {}

  async of(programId: Id, plan: ProgramPlan): Promise<ProgramGround> {
    const { rotations, years } = await this.catalog.load(programId);
    const year = years.find((one) => contains(one.period, plan.year.start)) ?? null;
    return {
      rotations,
      people: await this.people.ofProgram(programId),
      year,
      clash: years.find((one) => one !== year && overlaps(one.period, plan.year)) ?? null,
      scheduleId: year ? ((await this.schedules.idsOf([year.id])).get(year.id) ?? null) : null,
      demands: year ? await this.demandsOf(year) : null,
      setup: (await this.setups.ofProgram(programId)).map(setupView).find((one) => one.kind === 'blocks') ?? null,
    };
  }

  private async demandsOf({ id, version }: AcademicYear): Promise<YearDemands> {
    const { requirements, coverage } = await this.catalog.loadForYear(id);
    return { requirements, coverage, version };
  }

  /** Academic years that the program has, for proposing one as the file's. */
  async years(programId: Id): Promise<YearThere[]> {
    const { years } = await this.catalog.load(programId);
    const published = new Set((await this.published.ofProgram(programId)).filter((one) => one.publishedVersion > 0).map((one) => one.academicYearId));
    return years.map(({ id, name, period, blocks }) => ({ name, from: period.start, to: period.end, blocks: blocks.length, published: published.has(id) }));
  }
}

/** By the file's code: the rotation of that abbreviation, else of that name. */
export function rotationOf(ground: Pick<ProgramGround, 'rotations'>, { code, name, abbreviation }: { code: string; name: string; abbreviation: string }): Rotation | undefined {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return ground.rotations.find((rotation) => same(rotation.name, name)) ?? ground.rotations.find((rotation) => same(rotation.abbreviation, code) || same(rotation.abbreviation, abbreviation));
}

/** By external id, else by the name as the file has it. */
export function residentOf(ground: Pick<ProgramGround, 'people'>, id: string): Person | undefined {
  return ground.people.find((person) => person.externalId === id) ?? ground.people.find((person) => person.givenName === '' && person.familyName === id);
}
