import { NotFoundException, PayloadTooLargeException } from '@nestjs/common';
import { NotFound } from '@housestaff/kernel';
import { rowOf } from './error-table';
import { refusalOf } from './refusal';
import { InvalidRequest } from './request.errors';

const driver = (code: string) => Object.assign(new Error('duplicate key (name)=(Ada Lovelace)'), { driverError: { code, detail: 'Ada Lovelace' } });

describe('what the caller is told of a throw', () => {
  it.each([
    ['a refusal', new NotFound('rotation', 'x'), 404, 'resource.not_found'],
    ['an unknown route', new NotFoundException(), 404, 'request.not_found'],
    ['a large upload', new PayloadTooLargeException(), 413, 'request.too_large'],
    ['an overlap that the database refused', driver('23P01'), 409, 'database.conflict'],
    ['a deadlock', driver('40P01'), 503, 'database.retry'],
    ['a database that is away', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }), 503, 'database.unavailable'],
    ['a connection that broke', new Error('Connection terminated unexpectedly'), 503, 'database.unavailable'],
    ['a statement that took too long', driver('57014'), 504, 'database.timeout'],
    ['broken JSON', Object.assign(new SyntaxError('Unexpected token'), { status: 400 }), 400, 'request.malformed'],
    ['anything else', new TypeError('x is not a function'), 500, 'system.unexpected'],
    ['what is no error', 'thrown text', 500, 'system.unexpected'],
  ])('%s', (_, thrown, status, code) => {
    const refusal = refusalOf(thrown);
    expect(refusal.code).toBe(code);
    expect(rowOf(refusal.code).status).toBe(status);
  });

  it('repeats nothing of a row or of our own mistake', () => {
    for (const thrown of [driver('23505'), new TypeError('Ada Lovelace')]) expect(JSON.stringify(refusalOf(thrown))).not.toContain('Ada');
  });

  it('has the facts of a refusal as one detail, and of a request one for each field', () => {
    expect(refusalOf(new NotFound('rotation', 'x')).details).toEqual([{ resource: 'rotation', id: 'x' }]);
    const problems = [{ field: 'a', problems: ['a must be a string'] }, { field: 'b.0', problems: ['b.0 must be a date'] }];
    expect(refusalOf(new InvalidRequest(problems)).details).toEqual(problems);
  });
});
