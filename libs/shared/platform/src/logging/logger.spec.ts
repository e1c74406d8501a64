import { TenantContext } from '../tenancy/tenant-context';
import { systemActor } from '../tenancy/system-actor';
import { createLogger } from './logger';
import { withoutUrlSecrets } from './url-secrets';

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('info', { write: (line: string) => void lines.push(line) }));
  return lines.join('');
}

describe('a log line', () => {
  it('is JSON with the correlation id of who is acting', async () => {
    const actor = systemActor('0198c0de-0000-7000-8000-000000000000', 'test', 'c-1');
    const text = await new TenantContext().runAs(actor, async () => logged((logger) => logger.info('done')));
    expect(JSON.parse(text)).toMatchObject({ msg: 'done', correlationId: 'c-1', organizationId: actor.organizationId });
  });

  it('holds no names and no secrets', () => {
    const person = { familyName: 'Quine', email: 'w@quine.org', phone: '555-0100' };
    const text = logged((logger) => logger.warn({ person, password: 'hunter2', request: { headers: { authorization: 'Bearer x1' } } }, 'm'));
    for (const secret of ['Quine', 'quine.org', '555-0100', 'hunter2', 'x1']) expect(text).not.toContain(secret);
  });

  it('holds no feed token, nor what a query asked for', () => {
    const text = logged((logger) => logger.info({ url: '/ics/SECRETTOKEN.ics?q=Quine&draft=1' }, 'm'));
    expect(JSON.parse(text).url).toBe('/ics/[redacted]?q=…&draft=…');
    expect(withoutUrlSecrets('/api/v1/people')).toBe('/api/v1/people');
  });

  it('leaves out the database’s words, which repeat rows, but keeps its code', () => {
    const error = Object.assign(new Error('Key (email)=(w@quine.org) already exists'), { code: '23505', driverError: { detail: 'w@quine.org' } });
    const text = logged((logger) => logger.error({ err: error }, 'failed'));
    expect(text).toContain('23505');
    expect(text).not.toContain('quine');
  });
});
