import type { JobRunnerOptions } from './jobs/job-runner';
import type { Logger } from './logging/logger';
import type { Settings } from './settings/settings';

/** How this process uses the platform; the defaults are the embedded server's. */
export class PlatformOptions {
  /** Run jobs and seal audit here. Off in commands, and in tests that look at what waits. */
  readonly background: boolean;
  /** Start-up fails unless each has a handler. */
  readonly jobKinds: readonly string[];
  readonly jobs: JobRunnerOptions;
  readonly logger?: Logger;

  constructor(settings: Settings, given: Partial<PlatformOptions>) {
    this.background = given.background ?? true;
    this.jobKinds = given.jobKinds ?? [];
    // The lock on the data says that nobody else is there; on a database of someone else's there may be.
    this.jobs = { alone: settings.databaseUrl === undefined, ...given.jobs };
    this.logger = given.logger;
  }
}
