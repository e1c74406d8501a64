import { parseArgs } from 'node:util';
import { readSettings, startDatabase } from '@housestaff/platform';
import type { Command } from '../command';

export const migrate: Command = {
  summary: 'Bring the database up to date',
  usage: '',
  run: async (args, say) => {
    parseArgs({ args: [...args] });
    const database = await startDatabase(readSettings(), { say });
    await database.stop();
    say(database.migrated.length === 0 ? 'Nothing to migrate.' : `Migrated: ${database.migrated.join(', ')}`);
    return 0;
  },
};
