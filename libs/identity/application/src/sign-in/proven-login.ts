import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '@housestaff/kernel';
import { BadCredentials, WrongPassword } from '@housestaff/identity/domain';
import { ActorScope } from '../ports/actor-scope';
import type { LoginPlace } from '../ports/login-directory';
import type { Visit } from '../ports/visit';
import { actorAt } from './opened-for';
import { PasswordCheck } from './password-check';

/** Has the holder of a login prove it with its password, where that login is at home. Wrong ones count for lock-out. */
@Injectable()
export class ProvenLogin {
  constructor(
    private readonly scope: ActorScope,
    private readonly uow: UnitOfWork,
    private readonly passwords: PasswordCheck,
  ) {}

  /** Outside any unit of work: the count of failures must stay. Throws WrongPassword, LockedOut. */
  async assert(place: LoginPlace, email: string, password: string, visit: Visit): Promise<void> {
    const actor = actorAt(place, email, visit);
    const refusal = await this.scope.run(actor, () => this.uow.run(() => this.passwords.refusal(place.userId, password)));
    if (refusal instanceof BadCredentials) throw new WrongPassword('password');
    if (refusal !== null) throw refusal;
  }
}
