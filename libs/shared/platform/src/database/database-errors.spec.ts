import { databaseRefusal, isRetryable, violates } from './database-errors';

const failed = (driverError: object) => Object.assign(new Error('QueryFailed'), { driverError });

describe('database errors', () => {
  it('tells which constraint refused', () => {
    const error = failed({ code: '23P01', constraint: 'stay_exclusive', table: 'stay' });
    expect(databaseRefusal(error)).toMatchObject({ sqlState: '23P01', constraint: 'stay_exclusive', table: 'stay' });
    expect(violates(error, 'stay_exclusive')).toBe(true);
    expect(violates(error, 'duty_exclusive')).toBe(false);
  });

  it('knows what may work when tried again', () => {
    expect(isRetryable(failed({ code: '40P01' }))).toBe(true);
    expect(isRetryable(failed({ code: '23505' }))).toBe(false);
  });

  it('takes no other error for one of the database', () => {
    expect(databaseRefusal(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }))).toBeUndefined();
    expect(databaseRefusal('text')).toBeUndefined();
    expect(databaseRefusal(undefined)).toBeUndefined();
  });
});
