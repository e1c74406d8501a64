import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { NotSignedIn } from '@housestaff/identity/domain';
import type { Caller } from '../auth/caller';
import { JwtStrategy } from '../auth/jwt.strategy';

/** Passport's own way to say how a strategy ended. */
interface Ends {
  success(caller: Caller): void;
  fail(info: unknown): void;
  error(error: unknown): void;
}

/** Whom a socket's first request stands for: the same token, cookie and session as any other request's. */
@Injectable()
export class Handshake {
  constructor(private readonly strategy: JwtStrategy) {}

  /** Throws NotSignedIn or whatever kept the session from being read. */
  identify(request: Request): Promise<Caller> {
    return new Promise((resolve, reject) => {
      const ends: Ends = { success: resolve, fail: () => reject(new NotSignedIn('missing')), error: reject };
      const own = Object.assign(Object.create(this.strategy) as JwtStrategy & Ends, ends);
      own.authenticate(request, {});
    });
  }
}
