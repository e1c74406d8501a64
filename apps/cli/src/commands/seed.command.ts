import { parseArgs } from 'node:util';
import { demoLoginLines, readDemoLogins, seedDemoIfEmpty } from '@housestaff/api';
import type { Command } from '../command';
import { withApp } from '../with-app';

export const seed: Command = {
  summary: 'Fill an empty database with the demo program',
  usage: '',
  run: async (args, say) => {
    parseArgs({ args: [...args] });
    return withApp(say, async (app, settings) => {
      const seeded = await seedDemoIfEmpty(app, settings.dataDir, say);
      if (!seeded) say('The database is not empty: nothing was seeded.');
      demoLoginLines(readDemoLogins(settings.dataDir)).forEach(say);
      return seeded ? 0 : 1;
    });
  },
};
