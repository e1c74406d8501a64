import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { secretFile, Settings } from '@housestaff/platform';
import { SetupCodes } from '@housestaff/identity/application';

const FILE = 'setup-code';

/** Keeps the code in DATA_DIR, which instances share; readable by the owner alone. */
@Injectable()
export class FileSetupCodes extends SetupCodes {
  constructor(private readonly settings: Settings) {
    super();
  }

  keep(): string {
    return secretFile(this.settings.dataDir, FILE).trim();
  }

  matches(code: string): boolean {
    const kept = this.read();
    return kept !== undefined && timingSafeEqual(digest(kept), digest(code.trim()));
  }

  forget(): void {
    rmSync(join(this.settings.dataDir, FILE), { force: true });
  }

  /** Undefined where this instance has none, as one with a DATA_DIR of its own that started later. */
  private read(): string | undefined {
    try {
      return readFileSync(join(this.settings.dataDir, FILE), 'utf8').trim() || undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
