import { Injectable } from '@nestjs/common';
import { RULES_CHANGED } from '@housestaff/compliance/application';
import { DailyJob, EventSubscriber, JobHandler, JobQueue, type Id, type JobContext, type RecordedEvent } from '@housestaff/kernel';
import { SETUP_CHANGED } from '@housestaff/program/application';
import { ConflictSettingsOfPrograms } from '../ports/conflict-settings';
import { Looks } from '../ports/conflicts';
import { AUTO_RESOLVE } from '../resolve/auto-resolve.handler';
import { LookForConflicts, type LookResult } from './look-for-conflicts';

export const LOOK = 'conflicts.look';

/** Looks, and where the program lets conflicts be resolved by themselves has that done. Call within a unit of work. */
@Injectable()
export class LookAndFollow {
  constructor(
    private readonly conflicts: LookForConflicts,
    private readonly settings: ConflictSettingsOfPrograms,
    private readonly queue: JobQueue,
  ) {}

  async look(programId: Id): Promise<LookResult | null> {
    const result = await this.conflicts.look(programId);
    const { autoResolve } = await this.settings.of(programId);
    if (result && result.added > 0 && autoResolve) await this.queue.enqueue({ kind: AUTO_RESOLVE, payload: { programId }, byItself: true });
    return result;
  }
}

/** Asked for by a person, or by other settings. */
@Injectable()
export class LookHandler extends JobHandler {
  readonly kind = LOOK;

  constructor(private readonly conflicts: LookAndFollow) {
    super();
  }

  handle(payload: unknown, context: JobContext): Promise<LookResult | null> {
    return context.commit(() => this.conflicts.look((payload as { programId: Id }).programId));
  }
}

/** As rows change. Of many changes at once the first one looks, and the others find that nothing changed since. */
@Injectable()
export class LookAsRowsChange extends EventSubscriber {
  readonly name = 'look-for-conflicts';
  readonly listensTo = ['assignments.version.published', 'people.absence.', 'people.certification.', 'program.event.', SETUP_CHANGED, RULES_CHANGED];

  constructor(private readonly conflicts: LookAndFollow) {
    super();
  }

  on({ programId }: RecordedEvent, context: JobContext): Promise<LookResult | null> {
    return context.commit(async () => (programId === null ? null : this.conflicts.look(programId)));
  }
}

/** Each night: days go by, and what no event tells of is seen too. */
@Injectable()
export class NightlyLook extends DailyJob {
  readonly kind = 'conflicts.nightly-look';

  constructor(
    private readonly looks: Looks,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  handle(_payload: unknown, context: JobContext): Promise<{ programs: number }> {
    return context.commit(async () => {
      const programs = await this.looks.programs();
      for (const programId of programs) await this.queue.enqueue({ kind: LOOK, payload: { programId }, dedupKey: `${context.jobId} ${programId}` });
      return { programs: programs.length };
    });
  }
}
