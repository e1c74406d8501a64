import { createHash } from 'node:crypto';
import { FileDigest } from '@housestaff/exchange/application';

export class NodeFileDigest extends FileDigest {
  sha256(bytes: Buffer): string {
    return createHash('sha256').update(bytes).digest('hex');
  }
}
