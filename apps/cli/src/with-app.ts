import { createApp } from '@housestaff/api';
import { readSettings, startDatabase, type Settings } from '@housestaff/platform';

type App = Awaited<ReturnType<typeof createApp>>;

/**
 * The whole application without HTTP, on the database that the environment names, stopped at the end. Refused while a
 * server holds the embedded database. `background`: jobs run in this process too.
 */
export async function withApp<T>(
  say: (line: string) => void,
  work: (app: App, settings: Settings) => Promise<T>,
  { background = false }: { readonly background?: boolean } = {},
): Promise<T> {
  const settings = readSettings();
  const database = await startDatabase(settings, { say });
  try {
    const app = await createApp({ settings, dataSources: database.dataSources, platform: { background } });
    try {
      return await work(app, settings);
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
