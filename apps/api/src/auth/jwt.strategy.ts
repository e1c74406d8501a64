import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { IdentifySessionQuery } from '@housestaff/identity/application';
import { InvalidToken } from '@housestaff/identity/domain';
import { SigningKeys, TOKEN_ALGORITHM, TOKEN_AUDIENCE, TOKEN_ISSUER } from '@housestaff/identity/infrastructure';
import { factsOf } from '../http/request-facts';
import type { Caller } from './caller';
import { accessCookie } from './session-cookies';

interface Claims {
  readonly sub: string;
  readonly org: string;
  readonly sid: string;
  readonly exp: number;
}

const bearer = ExtractJwt.fromAuthHeaderAsBearerToken();

/** Verifies a signed access token, from the Authorization header or else the cookie, and finds its session. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy, 'jwt') {
  constructor(
    keys: SigningKeys,
    private readonly identify: IdentifySessionQuery,
  ) {
    super({
      jwtFromRequest: (request: Request) => bearer(request) ?? accessCookie(request) ?? null,
      secretOrKeyProvider: (_request: Request, token: unknown, done: (error: Error | null, key?: string) => void) => {
        const key = keys.find(keyIdOf(String(token)));
        if (key === null) done(new InvalidToken());
        else done(null, key.publicPem);
      },
      algorithms: [TOKEN_ALGORITHM],
      issuer: TOKEN_ISSUER,
      audience: TOKEN_AUDIENCE,
      passReqToCallback: true,
    });
  }

  async validate(request: Request, { sub, org, sid, exp }: Claims): Promise<Caller> {
    const known = await this.identify.execute({ userId: sub, organizationId: org, sessionId: sid });
    const actor = { ...known.actor, correlationId: factsOf(request).correlationId };
    const proof = bearer(request) === null ? 'cookie' : 'bearer';
    return { actor, sessionId: sid, csrfToken: known.csrfToken, proof, expiresAt: new Date(exp * 1000) };
  }
}

function keyIdOf(token: string): string {
  try {
    const header: unknown = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8'));
    return typeof header === 'object' && header !== null && 'kid' in header ? String(header.kid) : '';
  } catch {
    return '';
  }
}
