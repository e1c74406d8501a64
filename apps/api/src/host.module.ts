import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { IdentityModule, type SigningKeys } from '@housestaff/identity/infrastructure';
import { ApiModule } from './app.module';
import { AuditController } from './audit/audit.controller';
import { ActorInterceptor } from './auth/actor.interceptor';
import { AuthenticationGuard } from './auth/authentication.guard';
import { CsrfGuard } from './auth/csrf.guard';
import { DenialLog } from './auth/denial-log';
import { JwtStrategy } from './auth/jwt.strategy';
import { PermissionGuard } from './auth/permission.guard';
import { SameOrigin } from './auth/same-origin';
import { HealthController } from './health/health.controller';
import { MetricsController } from './health/metrics.controller';
import { EnvelopeInterceptor } from './http/envelope.interceptor';
import { ErrorFilter } from './http/error.filter';
import { FailureLog } from './http/failure-log';
import { IdempotencyInterceptor } from './http/idempotency.interceptor';
import { PinoFailureLog } from './http/pino-failure-log';
import { requestValidation } from './http/validation.pipe';
import { JobsController } from './jobs/jobs.controller';
import { LiveModule } from './live/live.module';

/** In this order: who is it, did our page send it, may they. Then, from outside in: as that actor, enveloped, at most once. */
const PIPELINE: Provider[] = [
  { provide: APP_GUARD, useClass: AuthenticationGuard },
  { provide: APP_GUARD, useClass: CsrfGuard },
  { provide: APP_GUARD, useClass: PermissionGuard },
  { provide: APP_INTERCEPTOR, useClass: ActorInterceptor },
  { provide: APP_INTERCEPTOR, useClass: EnvelopeInterceptor },
  { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  { provide: APP_PIPE, useFactory: requestValidation },
  { provide: APP_FILTER, useClass: ErrorFilter },
];

/** The HTTP host: platform, identity and every context's controllers, behind one pipeline. */
@Module({})
export class HostModule {
  static with(platform: DynamicModule, keys: SigningKeys): DynamicModule {
    return {
      module: HostModule,
      imports: [platform, IdentityModule.with(keys), PassportModule, ApiModule, LiveModule],
      controllers: [AuditController, JobsController, HealthController, MetricsController],
      providers: [...PIPELINE, { provide: FailureLog, useClass: PinoFailureLog }, JwtStrategy, SameOrigin, DenialLog],
    };
  }
}
