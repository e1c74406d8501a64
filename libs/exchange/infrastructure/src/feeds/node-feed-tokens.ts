import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FeedTokens } from '@housestaff/exchange/application';

const RANDOM_BYTES = 24;

@Injectable()
export class NodeFeedTokens extends FeedTokens {
  /** 192 random bits. */
  make(): string {
    return randomBytes(RANDOM_BYTES).toString('base64url');
  }

  fingerprint(token: string): Uint8Array {
    return createHash('sha256').update(token).digest();
  }

  etag(text: string): string {
    return `"${createHash('sha256').update(text).digest('base64url')}"`;
  }
}
