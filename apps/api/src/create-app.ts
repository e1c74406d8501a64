import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { DELIVER } from '@housestaff/notifications/application';
import { LOGGER, Metrics, PlatformModule, type DataSources, type Logger, type PlatformOptions, type Settings } from '@housestaff/platform';
import { RUN_SCHEDULE } from '@housestaff/planning/application';
import { HostModule } from './host.module';
import { configureHttp } from './http/configure-http';
import { serveOpenApi } from './http/open-api';
import { requestLog } from './http/request-log.middleware';
import { NestLog } from './nest-log';

export interface AppParts {
  readonly settings: Settings;
  readonly dataSources: DataSources;
  readonly platform?: Partial<PlatformOptions>;
  /** Answers every path that is not the API's; without it they are 404. */
  readonly web?: RequestHandler;
  /** Made in `settings.dataDir` when left out. */
  readonly keys?: SigningKeys;
}

/** Kinds of job that requests enqueue; an instance or a worker without a handler for each does not start. */
export const JOB_KINDS = [RUN_SCHEDULE, DELIVER];

/** The whole product behind HTTP, initialised and not yet listening. `close()` stops its jobs, not its database. */
export async function createApp({ settings, dataSources, platform, web, keys }: AppParts): Promise<NestExpressApplication> {
  const module = HostModule.with(PlatformModule.forRoot(settings, dataSources, { jobKinds: JOB_KINDS, ...platform }), keys ?? SigningKeys.in(settings.dataDir));
  const app = await NestFactory.create<NestExpressApplication>(module, { bodyParser: false, logger: ['error', 'warn'], abortOnError: false });
  const logger = app.get<Logger>(LOGGER);
  app.useLogger(new NestLog(logger));
  configureHttp(app, { publicUrl: settings.publicUrl, log: requestLog(app.get(Metrics), logger), web });
  serveOpenApi(app);
  await app.init();
  return app;
}
