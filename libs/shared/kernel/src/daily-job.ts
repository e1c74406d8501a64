import { JobHandler } from './ports';

/** Queued once a day (UTC) for each organization, by whichever instance looks first. Provided like any job handler; its payload is empty. */
export abstract class DailyJob extends JobHandler {}
