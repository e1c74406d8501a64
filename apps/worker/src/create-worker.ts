import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { JOB_KINDS, NestLog } from '@housestaff/api';
import { LOGGER, PlatformModule, type DataSources, type Logger, type PlatformOptions, type Settings } from '@housestaff/platform';
import { WorkerModule } from './worker.module';

export interface WorkerParts {
  readonly settings: Settings;
  readonly dataSources: DataSources;
  readonly platform?: Partial<PlatformOptions>;
}

/** What a job may still take at a shutdown before it is told to stop. With what follows it stays below the 10 s that containers get. */
const GRACE_MS = 3000;

/** A worker, initialised and taking jobs. Its HTTP answers health and metrics alone. Fails without a handler for each kind of job. */
export async function createWorker({ settings, dataSources, platform }: WorkerParts): Promise<NestExpressApplication> {
  const jobs = { grace: GRACE_MS, ...platform?.jobs };
  const options = { jobKinds: JOB_KINDS, runJobs: true, jobsOnly: true, ...platform, jobs };
  const module = WorkerModule.with(PlatformModule.forRoot(settings, dataSources, options));
  const app = await NestFactory.create<NestExpressApplication>(module, { bodyParser: false, logger: ['error', 'warn'], abortOnError: false });
  app.useLogger(new NestLog(app.get<Logger>(LOGGER)));
  app.disable('x-powered-by');
  await app.init();
  return app;
}
