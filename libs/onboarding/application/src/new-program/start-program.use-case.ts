import { Injectable } from '@nestjs/common';
import { AuditTrail, UnitOfWork, type Id, type LocalDate } from '@housestaff/kernel';
import { specialtyPack } from '@housestaff/onboarding/domain';
import { AddSiteUseCase, CreateProgramUseCase, CreateYearUseCase } from '@housestaff/program/application';
import { blocksOfKind, yearFrom, type CalendarKind, type Program } from '@housestaff/program/domain';
import { ProgramFurnisher } from './program-furnisher';

export interface StartProgram {
  readonly name: string;
  readonly specialty: string;
  /** Null: begin with nothing. */
  readonly packId: string | null;
  readonly zone: string;
  /** Where it is at home: a site of the organization, or a new one. */
  readonly siteId?: Id | null;
  readonly newSite?: { readonly name: string; readonly zone: string } | null;
  readonly year: { readonly from: LocalDate; readonly kind: CalendarKind } | null;
  readonly include: Included;
}

/** Parts of the pack. Patterns need its activities, plans its activities and rotations. */
export interface Included {
  readonly activities: boolean;
  readonly rotations: boolean;
  readonly rules: boolean;
  readonly plans: boolean;
}

export interface StartedProgram {
  readonly program: Program;
  readonly yearId: Id | null;
  readonly made: { readonly activities: number; readonly rotations: number; readonly plans: number };
}

/** A program with its site, its first year and what a specialty pack gives it: all of it, or nothing. */
@Injectable()
export class StartProgramUseCase {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly addSite: AddSiteUseCase,
    private readonly createProgram: CreateProgramUseCase,
    private readonly createYear: CreateYearUseCase,
    private readonly furnisher: ProgramFurnisher,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws NotFound for an unknown pack, and whatever the parts refuse: PermissionDenied, InvalidValue, AlreadyThere, ZoneOfSite. */
  async execute(command: StartProgram): Promise<StartedProgram> {
    return this.uow.run(async () => {
      const program = await this.program(command);
      const yearId = await this.year(program.id, command.year);
      const made = await this.furnish(program.id, command);
      const { packId, include } = command;
      await this.audit.record({ action: 'onboarding.program.start', resource: 'program', resourceId: program.id, after: { program, yearId, packId, include, made } });
      return { program, yearId, made };
    });
  }

  private async program({ name, specialty, zone, siteId = null, newSite }: StartProgram): Promise<Program> {
    const site = newSite ? (await this.addSite.execute(newSite)).id : siteId;
    return this.createProgram.execute({ name, specialty, zone, siteId: site });
  }

  private async year(programId: Id, year: StartProgram['year']): Promise<Id | null> {
    if (!year) return null;
    const period = yearFrom(year.from);
    return (await this.createYear.execute({ programId, from: period.start, to: period.end, blocks: blocksOfKind(year.kind, period) })).id;
  }

  private async furnish(programId: Id, { packId, include }: StartProgram): Promise<StartedProgram['made']> {
    if (packId === null) return { activities: 0, rotations: 0, plans: 0 };
    const pack = specialtyPack(packId);
    const activities = include.activities ? await this.furnisher.activities(programId, pack) : new Map<string, Id>();
    const rotations = include.rotations ? await this.furnisher.rotations(programId, pack, activities) : 0;
    if (include.rules) await this.furnisher.rules(programId, pack);
    const plans = include.plans ? await this.furnisher.plans(programId, pack) : 0;
    return { activities: activities.size, rotations, plans };
  }
}
