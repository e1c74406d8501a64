import { Module } from '@nestjs/common';
import { ComplianceModule } from '@housestaff/compliance/infrastructure';
import { ListSpecialtyPacksQuery, ProgramFurnisher, StartProgramUseCase } from '@housestaff/onboarding/application';
import { PlanSetupsModule } from '@housestaff/planning/infrastructure';

const USE_CASES = [ListSpecialtyPacksQuery, StartProgramUseCase];

/** Begins programs. Needs the global modules of program, people and assignments. */
@Module({ imports: [ComplianceModule, PlanSetupsModule], providers: [ProgramFurnisher, ...USE_CASES], exports: USE_CASES })
export class NewProgramModule {}
