import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { ActorScope } from '@housestaff/identity/application';
import { Denial } from '@housestaff/identity/domain';
import { callerOf, type Caller } from './caller';
import { DenialLog } from './denial-log';

/** Runs the rest of the request as its caller: `CurrentActor` inside is whom the guards let in. What a use case denies is audited too. */
@Injectable()
export class ActorInterceptor implements NestInterceptor {
  constructor(
    private readonly scope: ActorScope,
    private readonly denials: DenialLog,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const caller = callerOf(request);
    return caller === undefined ? next.handle() : from(this.run(caller, request, next));
  }

  private async run({ actor }: Caller, request: Request, next: CallHandler): Promise<unknown> {
    try {
      return await this.scope.run(actor, () => lastValueFrom(next.handle(), { defaultValue: undefined }));
    } catch (error) {
      if (error instanceof Denial) await this.denials.record(actor, error.code, `${request.method} ${request.path}`);
      throw error;
    }
  }
}
