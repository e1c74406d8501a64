import 'reflect-metadata';
import { createApp } from '@housestaff/api';
import { SigningKeys } from '@housestaff/identity/infrastructure';
import { openAppSource, readSettings } from '@housestaff/platform';
import { NEVER, PATIENCE } from '@housestaff/platform/testing';

/** The product on a test's database, running jobs. To be killed. */
async function main(): Promise<void> {
  const [, , , appUrl, ownerUrl] = process.argv as [string, string, string, string, string];
  const settings = readSettings({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: ownerUrl });
  const dataSources = { app: await openAppSource(appUrl, { poolSize: 6, connectMs: PATIENCE }), ownerUrl };
  await createApp({ settings, dataSources, keys: SigningKeys.fresh(), platform: { jobs: { lease: NEVER } } });
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
