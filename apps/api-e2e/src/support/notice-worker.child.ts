import 'reflect-metadata';
import { openAppSource } from '@housestaff/platform';
import { PATIENCE } from '@housestaff/platform/testing';
import { noticeApp } from './notice-app';

/** Carries out what is due in a test's database. To be killed. */
async function main(): Promise<void> {
  const [, , , appUrl, ownerUrl, smtpUrl] = process.argv as [string, string, string, string, string, string];
  const dataSources = { app: await openAppSource(appUrl, { poolSize: 6, connectMs: PATIENCE }), ownerUrl };
  await noticeApp(dataSources, { environment: { SMTP_URL: smtpUrl, MAIL_FROM: 'Housestaff <scheduling@example.org>' }, works: true });
}

main().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
