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
      publicUrl: 'http://localhost:3000',
      metricsToken: undefined,
      seedDemo: true,
      logLevel: 'info',
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
    [{ SEED_DEMO: 'maybe' }, 'true or false'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('refuse %p and name the variable', (environment, message) => {
    expect(() => readSettings(environment)).toThrow(message);
    expect(() => readSettings(environment)).toThrow(Object.keys(environment)[0]);
  });

  it('never repeat a secret', () => {
    for (const environment of [{ DATABASE_URL: 'mysql://u:hunter2@h/db' }, { METRICS_TOKEN: 'hunter2' }]) {
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

  it('take an empty value as none, and lose the slash of the public URL', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ' }).port).toBe(3000);
    expect(readSettings({ PUBLIC_URL: 'https://rota.example.org/' }).publicUrl).toBe('https://rota.example.org');
    expect(readSettings({ HOST: '10.0.0.5', PORT: '80' }).publicUrl).toBe('http://10.0.0.5:80');
  });

  it.each([['127.0.0.1', true], ['127.8.0.1', true], ['::1', true], ['localhost', true], ['127.evil.com', false], ['0.0.0.0', false]])(
    'know that %s is loopback: %p',
    (host, expected) => expect(isLoopback(host)).toBe(expected),
  );
});
