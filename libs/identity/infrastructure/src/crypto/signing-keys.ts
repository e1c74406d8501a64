import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretFile } from '@housestaff/platform';

const CURRENT = 'signing-key.pem';
const PREVIOUS = 'signing-key.previous.pem';

export interface SigningKey {
  readonly id: string;
  readonly privateKey: KeyObject;
  readonly publicPem: string;
}

/**
 * ES256 keys of this installation. New tokens are signed with the current one. To rotate, rename `signing-key.pem` to
 * `signing-key.previous.pem` and restart: tokens of the previous key are good until they expire.
 */
export class SigningKeys {
  private readonly byId: ReadonlyMap<string, SigningKey>;

  constructor(
    readonly current: SigningKey,
    previous: readonly SigningKey[] = [],
  ) {
    this.byId = new Map([current, ...previous].map((key) => [key.id, key]));
  }

  /** Reads the keys in `dataDir`; makes the current one on first use. */
  static in(dataDir: string): SigningKeys {
    const current = keyOf(secretFile(dataDir, CURRENT, newKey));
    const previous = join(dataDir, PREVIOUS);
    return new SigningKeys(current, existsSync(previous) ? [keyOf(readFileSync(previous, 'utf8'))] : []);
  }

  static fresh(): SigningKeys {
    return new SigningKeys(keyOf(newKey()));
  }

  find(id: string): SigningKey | null {
    return this.byId.get(id) ?? null;
  }
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
}

/** A key's id is the hash of its public half, so that it needs no list of its own. */
function keyOf(pem: string): SigningKey {
  const privateKey = createPrivateKey(pem);
  const publicPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }) as string;
  return { id: createHash('sha256').update(publicPem).digest('base64url').slice(0, 16), privateKey, publicPem };
}
