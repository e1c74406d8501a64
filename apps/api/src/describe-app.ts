import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { PlatformModule, readSettings, type DataSources } from '@housestaff/platform';
import { HostModule } from './host.module';
import { API_PREFIX, OUTSIDE_PREFIX } from './http/api-paths';

/**
 * The application's shape, with no part of it made: its modules, controllers and routes. Needs no database.
 * For the OpenAPI document and for checks over all routes.
 */
export async function describeApp(): Promise<NestExpressApplication> {
  const platform = PlatformModule.forRoot(readSettings({}), {} as DataSources, { background: false });
  const module = HostModule.with(platform, SigningKeys.fresh());
  const app = await NestFactory.create<NestExpressApplication>(module, { preview: true, logger: ['error'], abortOnError: false });
  app.setGlobalPrefix(API_PREFIX, { exclude: OUTSIDE_PREFIX });
  return app;
}
