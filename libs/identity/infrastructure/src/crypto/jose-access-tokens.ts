import { Injectable } from '@nestjs/common';
import { SignJWT } from 'jose';
import { AccessTokens, type AccessClaims } from '@housestaff/identity/application';
import { SigningKeys } from './signing-keys';

export const TOKEN_ISSUER = 'housestaff';
export const TOKEN_AUDIENCE = 'housestaff-api';
export const TOKEN_ALGORITHM = 'ES256';

@Injectable()
export class JoseAccessTokens extends AccessTokens {
  constructor(private readonly keys: SigningKeys) {
    super();
  }

  sign({ userId, organizationId, sessionId, issuedAt, expiresAt }: AccessClaims): Promise<string> {
    const { id, privateKey } = this.keys.current;
    return new SignJWT({ org: organizationId, sid: sessionId })
      .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: id })
      .setSubject(userId)
      .setIssuer(TOKEN_ISSUER)
      .setAudience(TOKEN_AUDIENCE)
      .setIssuedAt(issuedAt)
      .setExpirationTime(expiresAt)
      .sign(privateKey);
  }
}
