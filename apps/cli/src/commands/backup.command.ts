import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SystemClock } from '@housestaff/kernel';
import { backupDatabase, reachAllRows, readSettings } from '@housestaff/platform';
import type { Command } from '../command';

export const backup: Command = {
  summary: 'Copy all rows and keys into a new folder, also while people work',
  usage: '<folder>',
  run: async (args, say) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [folder] = positionals;
    if (!folder) {
      say('Name the folder to write, e.g. npm run cli -- backup /backups/2026-11-22');
      return 2;
    }
    const settings = readSettings();
    const database = await reachAllRows(settings, settings.backupDatabaseUrl, say);
    try {
      const { tables, files } = await backupDatabase({ url: database.url, folder: resolve(folder), dataDir: settings.dataDir, takenAt: new SystemClock().now() });
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      say(`${rows} rows of ${tables.length} tables and ${files.length} files are in ${resolve(folder)}. It holds secrets: keep it where only operators can read.`);
      return 0;
    } finally {
      await database.stop();
    }
  },
};
