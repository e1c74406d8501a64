import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { CreateUserUseCase } from '@housestaff/identity/application';
import { Clock, InvalidValue, newId, UnitOfWork } from '@housestaff/kernel';
import { systemActor, TenantContext } from '@housestaff/platform';
import { OpenOrganizationUseCase } from '@housestaff/program/application';
import type { Command } from '../command';
import { withApp } from '../with-app';

type App = Parameters<Parameters<typeof withApp>[1]>[0];

interface FirstAdmin {
  readonly organization: string;
  readonly email: string;
  readonly name: string;
}

/** How real use starts, where there is no demo: an organization and the login of its first administrator. */
export const openOrganization: Command = {
  summary: 'Make an organization with its first administrator, whose password is printed once',
  usage: '--organization NAME --email ADDRESS --name NAME',
  run: (args, say) => {
    const admin = readArguments(args);
    return withApp(say, async (app) => {
      const password = await open(app, admin);
      say(`${admin.organization} is open. ${admin.email} signs in with ${password}`);
      return 0;
    });
  },
};

function readArguments(args: readonly string[]): FirstAdmin {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { organization: text, email: text, name: text } });
  const given = (option: keyof FirstAdmin): string => {
    const value = values[option]?.trim();
    if (!value) throw new InvalidValue(`--${option}`, value, 'a text');
    return value;
  };
  return { organization: given('organization'), email: given('email'), name: given('name') };
}

/** Both or neither. The answer is the password. */
function open(app: App, { organization, email, name }: FirstAdmin): Promise<string> {
  const id = newId(app.get(Clock));
  const password = randomBytes(12).toString('base64url');
  const actor = systemActor(id, 'open-organization command', id);
  const work = async (): Promise<string> => {
    await app.get(OpenOrganizationUseCase).execute({ name: organization, sites: [] });
    await app.get(CreateUserUseCase).execute({ email, name, password, grants: [{ role: 'org-admin' }] });
    return password;
  };
  return app.get(TenantContext).runAs(actor, () => app.get<UnitOfWork>(UnitOfWork).run(work));
}
