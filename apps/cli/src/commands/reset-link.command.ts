import { parseArgs } from 'node:util';
import { LoginDirectory, MakeResetLinkUseCase } from '@housestaff/identity/application';
import { normalEmail } from '@housestaff/identity/domain';
import { Clock, newId } from '@housestaff/kernel';
import { systemActor, TenantContext } from '@housestaff/platform';
import { resetAddress } from '@housestaff/api';
import type { Command } from '../command';
import { withApp } from '../with-app';

/** For whom nobody in an organization may make one: who belongs to several, and the only administrator. */
export const resetLink: Command = {
  summary: 'Print a link by which someone sets a new password, good for 24 hours and once',
  usage: '<e-mail>',
  run: async (args, say) => {
    const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
    const [address] = positionals;
    if (!address) {
      say('Name the e-mail of the login, e.g. npm run cli -- reset-link someone@example.org');
      return 2;
    }
    const email = normalEmail(address);
    return withApp(say, async (app, settings) => {
      const place = await app.get(LoginDirectory).byEmail(email);
      const actor = place && systemActor(place.organizationId, 'reset-link command', newId(app.get(Clock)));
      const link = actor && (await app.get(TenantContext).runAs(actor, () => app.get(MakeResetLinkUseCase).executeAsOperator(email)));
      if (!link) {
        say(`Nobody signs in with ${email}, or their login is deactivated.`);
        return 1;
      }
      say(`${link.email}, until ${link.expiresAt.toISOString()}: ${resetAddress(settings.publicUrl, link.token)}`);
      return 0;
    });
  },
};
