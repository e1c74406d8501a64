import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { ActorScope } from '@housestaff/identity/application';
import { callerOf } from './caller';

/** Runs the rest of the request as its caller: `CurrentActor` inside is whom the guards let in. */
@Injectable()
export class ActorInterceptor implements NestInterceptor {
  constructor(private readonly scope: ActorScope) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const caller = callerOf(context.switchToHttp().getRequest<object>());
    if (caller === undefined) return next.handle();
    return from(this.scope.run(caller.actor, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }
}
