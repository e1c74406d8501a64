/** Another attempt has this job by now: nothing of this one may be stored. */
export class LostJob extends Error {
  constructor(readonly jobId: string) {
    super(`Job ${jobId} was taken over by another attempt`);
    this.name = 'LostJob';
  }
}

/** Why a job's signal is aborted. */
export class JobStopped extends Error {
  constructor(readonly why: 'cancelled' | 'shutdown' | 'lost') {
    super(`The job was stopped: ${why}`);
    this.name = 'JobStopped';
  }
}
