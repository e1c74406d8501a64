import type { Attempt } from './job-attempt.store';

/** What an intake sees of the runner that it feeds. */
export interface JobSink {
  readonly kinds: string[];
  /** How many more it can take now. */
  free(): number;
  /** Resolves when the attempt has ended, however it ended. */
  take(attempt: Attempt): Promise<void>;
}

/** Claims attempts for a runner. */
export abstract class JobIntake {
  abstract start(sink: JobSink): Promise<void>;
  /** Takes nothing more from now on. What was taken goes on. */
  abstract stop(): Promise<void>;
}
