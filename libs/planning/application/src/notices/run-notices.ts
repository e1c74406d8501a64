import { Injectable } from '@nestjs/common';
import { EventSubscriber, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { Notices } from '@housestaff/notifications/application';
import { ScheduleRuns } from '../ports/schedule-runs';

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
      const { plan, programId, unmetCount, error } = run;
      const done = kind === 'planning.run.finished';
      const title = done ? `The plan “${plan.name}” is ready` : `The plan “${plan.name}” came to nothing`;
      const short = done ? 'A plan that you asked for is ready.' : 'A plan that you asked for came to nothing.';
      const met = unmetCount === 0 ? 'It meets every demand.' : `${unmetCount} demands are not met.`;
      const body = done ? `${met} Look at it, and take over what you like.` : (error ?? 'It ended before it had found a plan.');
      const told = await this.notices.send({ to: { users: [userId] }, kind: 'run-finished', programId, title, body, short, href: `/generate?program=${programId}`, dedupKey: `run ${resourceId} ended` });
      return { told };
    });
  }
}
