import { Module } from '@nestjs/common';
import { ListSpecialtyPacksQuery, ProgramFurnisher, StartProgramUseCase } from '@housestaff/onboarding/application';

const USE_CASES = [ListSpecialtyPacksQuery, StartProgramUseCase];

/** Begins programs. Needs the global modules of program, people, assignments, compliance and plan setups. */
@Module({ providers: [ProgramFurnisher, ...USE_CASES], exports: USE_CASES })
export class NewProgramModule {}
