import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentSessionQuery, type OpenedSession, type SignedIn, type Visit } from '@housestaff/identity/application';
import { keptUserAgent } from '@housestaff/identity/domain';
import { factsOf } from '../http/request-facts';
import type { Session } from './auth.dto';
import { setSessionCookies } from './session-cookies';
import { presentSession } from './session.presenter';

/** Hands a session that was just opened to its browser: the tokens as cookies, what it may show as the answer. */
@Injectable()
export class SessionAnswer {
  constructor(private readonly currentSession: CurrentSessionQuery) {}

  async give({ session, actor }: SignedIn<OpenedSession>, request: Request, response: Response): Promise<Session> {
    setSessionCookies(request, response, session);
    return presentSession(await this.currentSession.execute(actor), session.csrfToken, session.accessExpiresAt);
  }
}

export function visitOf(request: Request): Visit {
  return { correlationId: factsOf(request).correlationId, userAgent: keptUserAgent(request.get('user-agent')) };
}
