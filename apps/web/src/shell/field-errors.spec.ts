import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { formErrorsOf } from './field-errors';

const refused = (facts: Record<string, unknown>, status = 422) => new ApiError(status, 'x', 'Choose another password: too few different characters', facts, null);

describe('what a form shows of a refusal', () => {
  it('stands at the field that it names, if the form has it', () => {
    expect(formErrorsOf(refused({ field: 'password', problem: 'too few different characters' }), ['name', 'password'])).toEqual({ password: 'Choose another password: too few different characters' });
  });

  it('stands above the form when the form lacks the field, or none is named', () => {
    expect(formErrorsOf(refused({ field: 'zone' }), ['name'])).toEqual({ '': 'Choose another password: too few different characters' });
    expect(formErrorsOf(new Error('Something stopped.'), ['name'])).toEqual({ '': 'Something stopped.' });
  });

  it('is nothing when nothing was refused', () => {
    expect(formErrorsOf(null, ['name'])).toEqual({});
  });
});
