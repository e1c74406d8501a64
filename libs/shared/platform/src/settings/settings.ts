import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { BadSetting, count, flag, oneOf, optional, port, secretOf, url, type Environment } from './setting-values';

/** Everything that the environment decides, checked once and frozen. */
export abstract class Settings {
  abstract readonly environment: 'development' | 'production' | 'test';
  abstract readonly host: string;
  abstract readonly port: number;
  /** Absolute. Holds the embedded database, keys, secrets and uploaded files. */
  abstract readonly dataDir: string;
  /** Of a PostgreSQL of someone else's, as a role that may migrate. Undefined: the embedded one. */
  abstract readonly databaseUrl: string | undefined;
  /** Of the role housestaff_app on that PostgreSQL, where several instances share it. Undefined: made, and kept in dataDir. */
  abstract readonly databaseAppPassword?: string;
  /** For backups, as a role that sees every organization's rows. The embedded database needs none. */
  abstract readonly backupDatabaseUrl?: string;
  /** Of a Redis that carries jobs to workers. Undefined: this process runs its jobs itself. */
  abstract readonly redisUrl?: string;
  /** Whether an API instance runs jobs too; a worker always does. */
  abstract readonly runJobs: boolean;
  /** Jobs at once in this process. */
  abstract readonly jobConcurrency: number;
  /** Where a worker answers health and metrics. */
  abstract readonly workerPort: number;
  /** What people type into the browser, without a slash at the end. */
  abstract readonly publicUrl: string;
  /** Of the mail server, e.g. `smtp://user:password@host:587`. Undefined: nobody gets e-mail. */
  abstract readonly smtpUrl?: string;
  /** Who e-mail comes from, e.g. `Housestaff <scheduling@hospital.org>`. */
  abstract readonly mailFrom?: string;
  /** Of whoever sends text messages: `smpp://…`, `ssmpp://…`, or an HTTP gateway. Undefined: nobody gets one. */
  abstract readonly smsUrl?: string;
  abstract readonly smsFrom?: string;
  /** Webhooks may go to addresses inside the network and without TLS. */
  abstract readonly webhooksMayBePrivate?: boolean;
  /** What secrets in the database are sealed with; the same in every process. Undefined: made, and kept in dataDir. */
  abstract readonly secretsKey?: string;
  /** The one before: what it sealed is still read. */
  abstract readonly previousSecretsKey?: string;
  /** `/metrics` answers loopback, and who brings this. */
  abstract readonly metricsToken: string | undefined;
  /** Fill an empty database with the demo program. Never on a database of someone else's unless asked for. */
  abstract readonly seedDemo: boolean;
  abstract readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** Throws `BadSetting`, which names the variable, on the first value that cannot be used. */
export function readSettings(environment: Environment = process.env): Settings {
  const host = optional(environment, 'HOST') ?? '127.0.0.1';
  const databaseUrl = url(environment, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const redisUrl = redisAddress(environment, databaseUrl);
  const listening = port(environment, 'PORT', 3000);
  const mode = oneOf(environment, 'NODE_ENV', ['development', 'production', 'test'], 'development');
  return Object.freeze<Settings>({
    environment: mode,
    host: hostName(host),
    port: listening,
    dataDir: absolute(optional(environment, 'DATA_DIR') ?? '.data'),
    databaseUrl: databaseUrl && strongPassword(databaseUrl, mode),
    databaseAppPassword: secretOf(environment, 'DATABASE_APP_PASSWORD', 16),
    backupDatabaseUrl: url(environment, 'BACKUP_DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl,
    runJobs: flag(environment, 'RUN_JOBS', redisUrl === undefined),
    jobConcurrency: count(environment, 'JOB_CONCURRENCY', 64, 4),
    workerPort: port(environment, 'WORKER_PORT', 3001),
    publicUrl: publicUrl(environment, host, listening),
    ...outside(environment),
    secretsKey: sealingKey(environment, 'SECRETS_KEY', mode),
    previousSecretsKey: sealingKey(environment, 'SECRETS_KEY_PREVIOUS', mode),
    metricsToken: secretOf(environment, 'METRICS_TOKEN', 16),
    seedDemo: flag(environment, 'SEED_DEMO', databaseUrl === undefined && isLoopback(host)),
    logLevel: oneOf(environment, 'LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
  });
}

type Outside = Pick<Settings, 'smtpUrl' | 'mailFrom' | 'smsUrl' | 'smsFrom' | 'webhooksMayBePrivate'>;

function outside(environment: Environment): Outside {
  const smtpUrl = url(environment, 'SMTP_URL', ['smtp:', 'smtps:']);
  const mailFrom = optional(environment, 'MAIL_FROM');
  if (smtpUrl !== undefined && mailFrom === undefined) throw new BadSetting('MAIL_FROM', '', 'who e-mail comes from, e.g. scheduling@hospital.org, since SMTP_URL is set');
  if (mailFrom !== undefined && !/^([^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/.test(mailFrom)) throw new BadSetting('MAIL_FROM', mailFrom, 'an address, e.g. Housestaff <scheduling@hospital.org>');
  return {
    smtpUrl,
    mailFrom,
    smsUrl: url(environment, 'SMS_URL', ['smpp:', 'ssmpp:', 'https:', 'http:']),
    smsFrom: optional(environment, 'SMS_FROM'),
    webhooksMayBePrivate: flag(environment, 'WEBHOOKS_MAY_BE_PRIVATE', false),
  };
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

function hostName(host: string): string {
  if (!/^[\w.:-]+$/.test(host)) throw new BadSetting('HOST', host, 'a host name or an address, e.g. 0.0.0.0');
  return host;
}

function publicUrl(environment: Environment, host: string, listening: number): string {
  const given = url(environment, 'PUBLIC_URL', ['http:', 'https:']);
  if (given !== undefined) return given.replace(/\/+$/, '');
  const shown = isLoopback(host) || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${shown}:${listening}`;
}

/** Workers can't reach the embedded database, which belongs to one process. */
function redisAddress(environment: Environment, databaseUrl: string | undefined): string | undefined {
  const address = url(environment, 'REDIS_URL', ['redis:', 'rediss:']);
  if (address === undefined) return undefined;
  if (databaseUrl === undefined) throw new BadSetting('DATABASE_URL', '', 'a PostgreSQL that API instances and workers share, since REDIS_URL is set');
  if (!/^\/?\d{0,5}$/.test(new URL(address).pathname)) throw new BadSetting('REDIS_URL', 'a URL with a path', 'no path but a database number, as in redis://host:6379/1');
  return address;
}

function absolute(path: string): string {
  return resolve(path.replace(/^~(?=\/|$)/, homedir()));
}

function strongPassword(value: string, mode: Settings['environment']): string {
  const { password } = new URL(value);
  const weak = ['postgres', 'password', 'admin', 'housestaff', 'changeme', 'secret'].includes(password.toLowerCase());
  if (mode !== 'production' || !weak) return value;
  throw new BadSetting('DATABASE_URL', 'a well-known password', 'a password of its own in production');
}

const LEAST_LETTERS = 10;
const WELL_KNOWN = /change.?(me|this|it)|password|secret.?key|example|default/i;

/** The value is never repeated. */
function sealingKey(environment: Environment, variable: string, mode: Settings['environment']): string | undefined {
  const text = secretOf(environment, variable, 32);
  const weak = text !== undefined && (new Set(text).size < LEAST_LETTERS || WELL_KNOWN.test(text));
  if (mode !== 'production' || !weak) return text;
  throw new BadSetting(variable, 'easy to guess', 'what `openssl rand -hex 24` makes, in production');
}
