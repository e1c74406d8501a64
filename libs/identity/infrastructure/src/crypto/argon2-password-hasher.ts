import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { PasswordHasher } from '@housestaff/identity/application';

/** argon2id with OWASP's first recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

@Injectable()
export class Argon2PasswordHasher extends PasswordHasher {
  /** Made once with the same cost; no password matches it for certain. */
  private nobody: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COST);
  }

  verify(hashed: string, password: string): Promise<boolean> {
    return verify(hashed, password.normalize('NFKC'));
  }

  async verifyNothing(password: string): Promise<void> {
    this.nobody ??= this.hash(`nobody ${process.hrtime.bigint()}`);
    await this.verify(await this.nobody, password);
  }
}
