import { Module, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { IdentityModule, SigningKeys } from '@housestaff/identity/infrastructure';
import { DeliverHandler } from '@housestaff/notifications/application';
import { PlatformModule, readSettings, type DataSources, type JobOptions } from '@housestaff/platform';
import { NEVER } from '@housestaff/platform/testing';
import { NotificationsModule } from '@housestaff/notifications/infrastructure';

export interface NoticeAppOptions {
  readonly environment: Readonly<Record<string, string>>;
  /** Whether it carries out what is due; else it only writes. */
  readonly works: boolean;
}

/** Identity and notifications on a test's database, as one process has them. What it claims stays with it however long a machine stalls. */
export async function noticeApp(dataSources: DataSources, { environment, works }: NoticeAppOptions): Promise<INestApplicationContext> {
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', PUBLIC_URL: 'https://housestaff.example.org', ...environment });
  const jobs: JobOptions = { alone: false, lease: NEVER, backoff: 20 };
  @Module({ imports: [PlatformModule.forRoot(settings, dataSources, { background: works, runJobs: works, jobs }), IdentityModule.with(SigningKeys.fresh()), NotificationsModule] })
  class App {}
  const app = await NestFactory.createApplicationContext(App, { logger: false, abortOnError: false });
  app.get(DeliverHandler, { strict: false }).leaseMs = NEVER;
  return app;
}
