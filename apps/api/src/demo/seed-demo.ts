import type { INestApplicationContext } from '@nestjs/common';
import { writeDemoLogins } from '../demo-logins';
import { DemoSeed } from './demo-seed';

/** Seeds the demo program when nothing was ever stored, and says whether it did. Logins go to `dataDir`, readable by its owner alone. */
export async function seedDemoIfEmpty(app: INestApplicationContext, dataDir: string, say: (line: string) => void): Promise<boolean> {
  const seed = app.get(DemoSeed);
  if (!(await seed.isNeeded())) return false;
  say('Filling the empty database with a demo program …');
  await seed.run((logins) => writeDemoLogins(dataDir, logins));
  return true;
}
