import { Injectable } from '@nestjs/common';
import { ProgramAccess } from '@housestaff/identity/application';
import { NotFound, StaleVersion, type Id } from '@housestaff/kernel';
import type { AcademicYear, Program } from '@housestaff/program/domain';
import { AcademicYears } from '../ports/academic-years';
import { Programs } from '../ports/programs';

/** Finds a program or year that the current actor may work with; to anyone else it does not exist. */
@Injectable()
export class ProgramKeeper {
  constructor(
    private readonly programs: Programs,
    private readonly years: AcademicYears,
    private readonly access: ProgramAccess,
  ) {}

  async program(id: Id): Promise<Program> {
    this.access.assertProgram(id);
    const program = await this.programs.findById(id);
    if (!program) throw new NotFound('program', id);
    return program;
  }

  async year(id: Id): Promise<AcademicYear> {
    return this.own('academic year', id, await this.years.findById(id));
  }

  /** A row of a program that the actor may work with. */
  own<T extends { readonly programId: Id }>(resource: string, id: Id, row: T | undefined): T {
    if (!row) throw new NotFound(resource, id);
    try {
      this.access.assertProgram(row.programId);
    } catch {
      throw new NotFound(resource, id);
    }
    return row;
  }

  visible(programs: readonly Program[]): Program[] {
    return this.access.visible(programs, (program) => program.id);
  }
}

/** Refuses a write that rests on an older version than the stored one. */
export function assertVersion(resource: string, row: { readonly id: Id; readonly version: number }, expected: number): void {
  if (row.version !== expected) throw new StaleVersion(resource, row.id, expected, row.version);
}
