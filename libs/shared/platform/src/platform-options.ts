import type { JobRunnerOptions } from './jobs/job-runner';
import type { PolledIntakeOptions } from './jobs/polled-intake';
import type { Logger } from './logging/logger';
import type { Settings } from './settings/settings';

export interface JobOptions extends JobRunnerOptions, Pick<PolledIntakeOptions, 'alone'> {
  /** Milliseconds that a job stays taken after its runner died; 15,000 when left out. */
  readonly lease?: number;
}

/** How this process uses the platform; the defaults are the embedded server's. */
export class PlatformOptions {
  /** Seal audit here, and run jobs where `runJobs` says so. Off in commands, and in tests that look at what waits. */
  readonly background: boolean;
  readonly runJobs: boolean;
  /** Running jobs is what this process is for: without Redis it isn't ready. */
  readonly jobsOnly: boolean;
  /** Start-up fails unless each has a handler. */
  readonly jobKinds: readonly string[];
  readonly jobs: JobOptions;
  readonly logger?: Logger;

  constructor(settings: Settings, given: Partial<PlatformOptions>) {
    this.background = given.background ?? true;
    this.runJobs = given.runJobs ?? settings.runJobs;
    this.jobsOnly = given.jobsOnly ?? false;
    this.jobKinds = given.jobKinds ?? [];
    // The lock on the data says that nobody else is there; on a database of someone else's there may be.
    this.jobs = { alone: settings.databaseUrl === undefined, concurrency: settings.jobConcurrency, ...given.jobs };
    this.logger = given.logger;
  }
}
