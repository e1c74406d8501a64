import { Global, Module } from '@nestjs/common';
import { PublishGate, ScheduleCheck, ScheduleFigures } from '@housestaff/assignments/application';

/** Binds the duty-hour ports to an empty answer until the compliance context's own module replaces this file. */
@Global()
@Module({
  providers: [
    { provide: ScheduleCheck, useValue: { effectOf: async () => ({ added: [], removed: [], worsened: [], improved: [] }) } },
    { provide: PublishGate, useValue: { blockers: async () => [] } },
    {
      provide: ScheduleFigures,
      useValue: {
        ofYear: async () => ({ hours: [], counts: { violations: 0, warnings: 0, notAssessable: 0 }, marks: [] }),
        ofBlock: async () => ({ violations: 0, warnings: 0, notAssessable: 0 }),
      },
    },
  ],
  exports: [ScheduleCheck, PublishGate, ScheduleFigures],
})
export class CompliancePendingModule {}
