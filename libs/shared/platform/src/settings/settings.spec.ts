import { resolve } from 'node:path';
import { isLoopback, readSettings } from './settings';

describe('settings', () => {
  it('need nothing', () => {
    expect(readSettings({})).toEqual({
      environment: 'development',
      host: '127.0.0.1',
      port: 3000,
      dataDir: resolve('.data'),
      databaseUrl: undefined,
      databaseAppPassword: undefined,
      backupDatabaseUrl: undefined,
      redisUrl: undefined,
      runJobs: true,
      jobConcurrency: 4,
      workerPort: 3001,
      publicUrl: 'http://localhost:3000',
      metricsToken: undefined,
      seedDemo: true,
      smsFrom: undefined,
      smsUrl: undefined,
      smtpUrl: undefined,
      webhooksMayBePrivate: false,
      logLevel: 'info',
      mailFrom: undefined,
    });
  });

  it('are frozen', () => {
    expect(Object.isFrozen(readSettings({}))).toBe(true);
  });

  it.each([
    [{ PORT: 'abc' }, "PORT is 'abc'; expected a port"],
    [{ PORT: '70000' }, 'PORT'],
    [{ PORT: '-1' }, 'PORT'],
    [{ PORT: '3000.5' }, 'PORT'],
    [{ HOST: 'a b' }, 'HOST'],
    [{ DATABASE_URL: 'nonsense' }, 'DATABASE_URL is'],
    [{ DATABASE_URL: 'mysql://u:p@h/db' }, 'postgres://'],
    [{ DATABASE_URL: 'postgres://u:password@h/db', NODE_ENV: 'production' }, 'well-known password'],
    [{ NODE_ENV: 'staging' }, 'one of development, production, test'],
    [{ METRICS_TOKEN: 'short' }, 'METRICS_TOKEN is'],
    [{ DATABASE_APP_PASSWORD: 'short' }, 'DATABASE_APP_PASSWORD is'],
    [{ SECRETS_KEY: 'short' }, 'at least 32 characters'],
    [{ SECRETS_KEY: 'change-me-change-me-change-me-change-me', NODE_ENV: 'production' }, 'easy to guess'],
    [{ SECRETS_KEY_PREVIOUS: '0123012301230123012301230123012301230123', NODE_ENV: 'production' }, 'easy to guess'],
    [{ SEED_DEMO: 'maybe' }, 'true or false'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
    [{ REDIS_URL: 'http://h', DATABASE_URL: 'postgres://u:p@h/db' }, 'redis://'],
    [{ REDIS_URL: 'redis://h/jobs', DATABASE_URL: 'postgres://u:p@h/db' }, 'a database number'],
    [{ RUN_JOBS: 'often' }, 'true or false'],
    [{ JOB_CONCURRENCY: '0' }, 'from 1 to 64'],
    [{ JOB_CONCURRENCY: '2.5' }, 'from 1 to 64'],
    [{ WORKER_PORT: 'x' }, 'a port'],
  ])('refuse %p and name the variable', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
    expect(() => readSettings(environment)).toThrow(Object.keys(environment)[0]);
  });

  it('take a key that a machine made', () => {
    const secretsKey = 'f2a90c64b7d81e3350aa9e17c4d6b82f01e93c7d';
    expect(readSettings({ SECRETS_KEY: secretsKey, NODE_ENV: 'production' })).toMatchObject({ secretsKey });
  });

  it('never repeat a secret', () => {
    for (const environment of [{ SECRETS_KEY: 'hunter2' }, { DATABASE_URL: 'mysql://u:hunter2@h/db' }, { METRICS_TOKEN: 'hunter2' }, { REDIS_URL: 'http://:hunter2@h' }]) {
      expect(() => readSettings(environment)).not.toThrow(/hunter2/);
      expect(() => readSettings(environment)).toThrow();
    }
  });

  it.each([
    [{}, true],
    [{ HOST: 'localhost' }, true],
    [{ HOST: '0.0.0.0' }, false],
    [{ HOST: '0.0.0.0', SEED_DEMO: 'true' }, true],
    [{ SEED_DEMO: '0' }, false],
    [{ DATABASE_URL: 'postgres://u:p@h/db' }, false],
    [{ DATABASE_URL: 'postgres://u:p@h/db', SEED_DEMO: 'yes' }, true],
  ])('seed the demo only at home or when asked: %p', (environment, seeded) => {
    expect(readSettings(environment).seedDemo).toBe(seeded);
  });

  it('let jobs go to workers where a Redis carries them, which then share a database', () => {
    const shared = { REDIS_URL: 'redis://:secret@cache:6380/2', DATABASE_URL: 'postgres://u:p@h/db' };
    expect(readSettings(shared)).toMatchObject({ redisUrl: shared.REDIS_URL, runJobs: false });
    expect(readSettings({ ...shared, RUN_JOBS: 'yes' }).runJobs).toBe(true);
    expect(() => readSettings({ REDIS_URL: shared.REDIS_URL })).toThrow(/DATABASE_URL is empty.*REDIS_URL/);
  });

  it('take an empty value as none, and lose the slash of the public URL', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' }).port).toBe(3000);
    expect(readSettings({ PUBLIC_URL: 'https://rota.example.org/' }).publicUrl).toBe('https://rota.example.org');
    expect(readSettings({ HOST: '10.0.0.5', PORT: '80' }).publicUrl).toBe('http://10.0.0.5:80');
  });

  it.each([['127.0.0.1', true], ['127.8.0.1', true], ['::1', true], ['localhost', true], ['127.evil.com', false], ['0.0.0.0', false]])(
    'know that %s is loopback: %p',
    (host, expected) => expect(isLoopback(host)).toBe(expected),
  );

  it('open ways to tell people, and want a sender with a mail server', () => {
    expect(readSettings({ SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'Housestaff <scheduling@example.org>' })).toMatchObject({ mailFrom: 'Housestaff <scheduling@example.org>' });
    expect(() => readSettings({ SMTP_URL: 'smtp://mail.example.org' })).toThrow(/MAIL_FROM/);
    expect(() => readSettings({ SMTP_URL: 'https://mail.example.org' })).toThrow(/SMTP_URL/);
    expect(() => readSettings({ MAIL_FROM: 'nobody' })).toThrow(/MAIL_FROM/);
  });
});
