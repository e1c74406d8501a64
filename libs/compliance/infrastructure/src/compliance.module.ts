import { Global, Module } from '@nestjs/common';
import { PublishGate, ScheduleCheck, ScheduleFigures } from '@housestaff/assignments/application';
import { ArithmeticQuery, ComplianceMatrixQuery, DutyHourCheck, DutyHourFigures, DutyHourGate, EarlierDuties, ScheduleMeasures } from '@housestaff/compliance/application';

/** Global, because the ports by which the schedule asks about duty hours are kept here. It stores nothing. */
@Global()
@Module({
  providers: [
    ...[EarlierDuties, ScheduleMeasures, ComplianceMatrixQuery, ArithmeticQuery],
    { provide: ScheduleCheck, useClass: DutyHourCheck },
    { provide: PublishGate, useClass: DutyHourGate },
    { provide: ScheduleFigures, useClass: DutyHourFigures },
  ],
  exports: [ScheduleCheck, PublishGate, ScheduleFigures, ComplianceMatrixQuery, ArithmeticQuery],
})
export class ComplianceModule {}
