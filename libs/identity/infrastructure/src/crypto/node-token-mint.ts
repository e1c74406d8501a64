import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TokenMint } from '@housestaff/identity/application';

const BYTES = 32;

@Injectable()
export class NodeTokenMint extends TokenMint {
  fresh(): string {
    return randomBytes(BYTES).toString('base64url');
  }

  salt(): Buffer {
    return randomBytes(BYTES);
  }

  successor(spent: string, salt: Buffer): string {
    return createHmac('sha256', spent).update(salt).digest('base64url');
  }

  hash(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }
}
