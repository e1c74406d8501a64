import { startDatabase } from '../database/start-database';

/** Starts the database of the DATA_DIR given, says so as a line of JSON, and stops it on SIGTERM. */
async function main(): Promise<void> {
  const said: string[] = [];
  const dataDir = process.argv[3] as string;
  const database = await startDatabase({ dataDir, databaseUrl: undefined }, { say: (message) => said.push(message) });
  process.once('SIGTERM', () => void database.stop().then(() => process.exit(0)));
  const { ownerUrl, app } = database.dataSources;
  const appUrl = (app.options as { url?: string }).url;
  process.stdout.write(`${JSON.stringify({ ownerUrl, appUrl, said, migrated: database.migrated })}\n`);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
