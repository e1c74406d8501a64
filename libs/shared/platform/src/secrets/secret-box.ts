import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { secretFile } from '../settings/secret-file';
import type { Settings } from '../settings/settings';

/** Sealed with a key that this installation doesn't have, or changed since. */
export class SecretUnreadable extends Error {
  constructor() {
    super('A secret was sealed with another key, or was changed');
    this.name = 'SecretUnreadable';
  }
}

interface BoxKey {
  readonly id: string;
  readonly key: Buffer;
}

const FILE = 'secrets-key';
const PREVIOUS_FILE = 'secrets-key.previous';
const [KEY_BYTES, ID_BYTES, NONCE_BYTES, TAG_BYTES] = [32, 6, 12, 16];
const SEALED = /^sealed:1:([\w-]{8}):([\w-]+)$/;

/**
 * Seals secrets that the product has to give on as they are, such as the password of another service, so that a copy of the
 * database shows none: `sealed:1:<key id>:<nonce, tag and text>`, AES-256-GCM. The key is derived from SECRETS_KEY, or from a
 * file in `dataDir` that is made on first use. What an earlier key sealed is opened as long as that key is given.
 */
export class SecretBox {
  private known: readonly BoxKey[] | undefined;

  constructor(private readonly settings: Pick<Settings, 'dataDir' | 'redisUrl' | 'secretsKey' | 'previousSecretsKey'>) {}

  /** Several processes must seal with one key, which each of them has from the environment. */
  get canSeal(): boolean {
    return this.settings.secretsKey !== undefined || this.settings.redisUrl === undefined;
  }

  /** `place`: where it is stored (tenant, table, column, row). It opens nowhere else. */
  seal(secret: string, place: string): string {
    if (!this.canSeal) throw new Error('SECRETS_KEY is not set');
    const { id, key } = this.current();
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return `sealed:1:${id}:${Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')}`;
  }

  /** What was stored before there were seals is as it is. Throws SecretUnreadable. */
  open(stored: string, place: string): string {
    const [, id, sealed] = SEALED.exec(stored) ?? [];
    if (id === undefined || sealed === undefined) return stored;
    const found = this.find(id);
    if (found === undefined) throw new SecretUnreadable();
    try {
      return opened(found.key, Buffer.from(sealed, 'base64url'), place);
    } catch {
      throw new SecretUnreadable();
    }
  }

  /** False for what is not sealed, or with an earlier key. */
  isCurrent(stored: string): boolean {
    return SEALED.exec(stored)?.[1] === this.current().id;
  }

  /** A file may have been made since by another process. */
  private find(id: string): BoxKey | undefined {
    const among = (): BoxKey | undefined => this.keys().find((one) => one.id === id);
    const found = among();
    if (found === undefined) this.known = undefined;
    return found ?? among();
  }

  /** Made where there is none. */
  private current(): BoxKey {
    const { secretsKey, dataDir } = this.settings;
    if (secretsKey === undefined && !existsSync(join(dataDir, FILE))) {
      secretFile(dataDir, FILE, () => randomBytes(KEY_BYTES).toString('base64url'));
      this.known = undefined;
    }
    return this.keys()[0]!;
  }

  /** The current one first. A file stays readable when SECRETS_KEY takes its place. */
  private keys(): readonly BoxKey[] {
    const { secretsKey, previousSecretsKey, dataDir } = this.settings;
    this.known ??= [secretsKey, previousSecretsKey, fileIn(dataDir, FILE), fileIn(dataDir, PREVIOUS_FILE)].filter((text) => text !== undefined).map(keyOf);
    return this.known;
  }
}

function opened(key: Buffer, sealed: Buffer, place: string): string {
  const [nonce, tag] = [sealed.subarray(0, NONCE_BYTES), sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)];
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}

/** The id is derived beside the key and says nothing about it. */
function keyOf(text: string): BoxKey {
  const derived = Buffer.from(hkdfSync('sha256', text, '', 'housestaff secrets 1', KEY_BYTES + ID_BYTES));
  return { key: derived.subarray(0, KEY_BYTES), id: derived.subarray(KEY_BYTES).toString('base64url') };
}

function fileIn(dataDir: string, name: string): string | undefined {
  const file = join(dataDir, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
