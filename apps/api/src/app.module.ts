import { Module } from '@nestjs/common';
import { AssignmentsApiModule } from './assignments/assignments-api.module';
import { ComplianceApiModule } from './compliance/compliance-api.module';
import { ComplianceReportApiModule } from './compliance/report-api.module';
import { ConflictsApiModule } from './conflicts/conflicts-api.module';
import { DemoModule } from './demo/demo.module';
import { ExportsApiModule } from './exchange/exports-api.module';
import { FeedsApiModule } from './exchange/feeds-api.module';
import { ImportsApiModule } from './exchange/imports-api.module';
import { IdentityApiModule } from './identity/identity-api.module';
import { NotificationsApiModule } from './notifications/notifications-api.module';
import { NewProgramApiModule } from './onboarding/new-program-api.module';
import { RollOverApiModule } from './onboarding/roll-over-api.module';
import { PeopleApiModule } from './people/people-api.module';
import { PlanningApiModule } from './planning/planning-api.module';
import { ProgramApiModule } from './program/program-api.module';
import { SwapsApiModule } from './swaps/swaps-api.module';
import { ScrambleApiModule } from './scramble/scramble-api.module';

/** The contexts' HTTP modules, each `apps/api/src/<context>/<context>-api.module.ts`. A context adds its line here. */
@Module({
  imports: [IdentityApiModule, NotificationsApiModule, ProgramApiModule, PeopleApiModule, AssignmentsApiModule, ComplianceApiModule, ComplianceReportApiModule, PlanningApiModule, SwapsApiModule, NewProgramApiModule, RollOverApiModule, ImportsApiModule, ExportsApiModule, FeedsApiModule, ScrambleApiModule, ConflictsApiModule, DemoModule],
})
export class ApiModule {}
