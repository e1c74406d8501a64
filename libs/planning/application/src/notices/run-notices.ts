import { Injectable } from '@nestjs/common';
import { EventSubscriber, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices } from '@housestaff/notifications/application';
import { ScheduleRuns } from '../ports/schedule-runs';
import { endWords } from './end-words';

/** Tells whoever started a run that it has ended. */
@Injectable()
export class RunNotices extends EventSubscriber {
  readonly name = 'run-notices';
  readonly listensTo = ['planning.run.finished', 'planning.run.failed'];

  constructor(
    private readonly runs: ScheduleRuns,
    private readonly notices: Notices,
  ) {
    super();
  }

  on({ kind, userId, resourceId }: RecordedEvent, context: JobContext): Promise<unknown> {
    return context.commit(async () => {
      const run = await this.runs.findById(resourceId);
      if (run === undefined) return { told: 0 };
      const words = endWords(run, kind === 'planning.run.finished');
      const told = await this.notices.send({ to: { users: [userId] }, kind: 'run-finished', programId: run.programId, ...words, href: `/generate?program=${run.programId}`, dedupKey: `run ${resourceId} ended` });
      return { told };
    });
  }
}
