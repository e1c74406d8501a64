import { type DynamicModule, Module } from '@nestjs/common';
import { HealthController, MetricsController } from '@housestaff/api';
import { AssignmentsModule } from '@housestaff/assignments/infrastructure';
import { ComplianceModule } from '@housestaff/compliance/infrastructure';
import { ConflictsModule, ScrambleModule } from '@housestaff/conflicts/infrastructure';
import { DocumentsModule, ExportsModule, FeedsModule, ImportsModule } from '@housestaff/exchange/infrastructure';
import { IdentityModule, SigningKeys } from '@housestaff/identity/infrastructure';
import { NotificationsModule } from '@housestaff/notifications/infrastructure';
import { NewProgramModule, RollOverModule } from '@housestaff/onboarding/infrastructure';
import { PeopleModule } from '@housestaff/people/infrastructure';
import { PlanningModule, PlanSetupsModule } from '@housestaff/planning/infrastructure';
import { ProgramModule } from '@housestaff/program/infrastructure';
import { SwapsModule } from '@housestaff/swaps/infrastructure';

/** The contexts as the API has them, for whatever a job needs of them. A context adds its module here too. */
export const CONTEXTS = [
  ...[NotificationsModule, ProgramModule, PeopleModule, AssignmentsModule, ComplianceModule, PlanningModule, PlanSetupsModule, SwapsModule],
  ...[ImportsModule, ExportsModule, FeedsModule, DocumentsModule, NewProgramModule, RollOverModule, ConflictsModule, ScrambleModule],
];

/** The product without its API: jobs, and what an operator asks of a process. Nobody signs in here, so its keys are nobody's. */
@Module({})
export class WorkerModule {
  static with(platform: DynamicModule): DynamicModule {
    return {
      module: WorkerModule,
      imports: [platform, IdentityModule.with(SigningKeys.fresh()), ...CONTEXTS],
      controllers: [HealthController, MetricsController],
    };
  }
}
