import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reachOwner, readSettings, restoreDatabase } from '@housestaff/platform';
import type { Command } from '../command';

export const restore: Command = {
  summary: 'Put a backup into an empty database',
  usage: '<folder>',
  run: async (args, say) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [folder] = positionals;
    if (!folder) {
      say('Name the folder of the backup, e.g. npm run cli -- restore /backups/2026-11-22');
      return 2;
    }
    const settings = readSettings();
    const database = await reachOwner(settings, say);
    try {
      const { tables, takenAt } = await restoreDatabase({ folder: resolve(folder), ownerUrl: database.url, dataDir: settings.dataDir });
      const rows = tables.reduce((sum, table) => sum + table.rows, 0);
      say(`${rows} rows of ${tables.length} tables are back as they were at ${takenAt}. npm start brings them to this version.`);
      return 0;
    } finally {
      await database.stop();
    }
  },
};
