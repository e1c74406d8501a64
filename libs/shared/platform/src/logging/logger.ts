import { pino, type DestinationStream, type Logger } from 'pino';
import { TenantContext } from '../tenancy/tenant-context';
import { withoutUrlSecrets } from './url-secrets';

export type { Logger };

/** Inject with `@Inject(LOGGER)`. */
export const LOGGER = Symbol('logger');

const context = new TenantContext();

/** Never written, at the top level or one or two below it: people's names and ways to reach them, and secrets. */
const secretFields = [
  'password', 'token', 'accessToken', 'refreshToken', 'csrfToken', 'authorization', 'cookie', 'secret', 'url_token',
  'name', 'givenName', 'familyName', 'displayName', 'personName', 'email', 'phone', 'note', 'body', 'parameters', 'driverError',
];

/** JSON lines, each with the correlation id and organization of the request or job that wrote it. */
export function createLogger(level: string, stream?: DestinationStream): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: whoseLine,
    redact: { paths: secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]), censor: '[redacted]' },
    serializers: { url: (value: unknown) => withoutUrlSecrets(String(value)), err: errorFacts },
  };
  return stream ? pino(options, stream) : pino(options);
}

function whoseLine(): object {
  const actor = context.actor();
  return actor ? { correlationId: actor.correlationId, organizationId: actor.organizationId } : {};
}

/** Type, code and stack, but no message of the database: it repeats values of rows. */
function errorFacts(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, constraint } = error as Error & { code?: unknown; constraint?: unknown };
  const fromDatabase = 'driverError' in error;
  const frames = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')).join('\n');
  return { type: error.name, code, constraint, message: fromDatabase ? undefined : error.message, stack: frames };
}
