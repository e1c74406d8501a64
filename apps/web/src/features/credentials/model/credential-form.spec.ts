import { describe, expect, it } from '@jest/globals';
import { type CredentialForm, missing } from './credential-form';

const form = (values: Partial<CredentialForm>): CredentialForm => ({ personId: 'p', typeId: 't', level: null, issued: '2026-07-01', expires: '2028-06-30', note: '', ...values });

describe('what is still missing of a certification', () => {
  it.each([
    [{ personId: null }, /person/],
    [{ typeId: null }, /what they have/],
    [{ issued: '' }, /first day/],
    [{ expires: '' }, /last day, or say that it does not expire/],
    [{ expires: '2026-06-30' }, /before the first/],
  ])('%j', (values, words) => {
    expect(missing(form(values), { family: 'certification' })).toMatch(words);
  });

  it('is nothing when it ends, or was said not to', () => {
    expect(missing(form({}), { family: 'certification' })).toBeNull();
    expect(missing(form({ expires: null }), { family: 'certification' })).toBeNull();
  });

  it('is the level of a procedure', () => {
    expect(missing(form({}), { family: 'procedure' })).toMatch(/level/);
    expect(missing(form({ level: 'supervised' }), { family: 'procedure' })).toBeNull();
  });
});
