import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { formErrorsOf, refusedAt, refusedBy, refusedElsewhere } from './refusal';

const refusal = (message: string, details: Record<string, unknown>[], status = 409) => new ApiError(status, 'x', message, details[0] ?? {}, null, details);

describe('a refusal', () => {
  it('names a clash in its own words, at its field', () => {
    const refused = refusedBy(refusal('The name "North" is taken by another site', [{ resource: 'site', field: 'name', value: 'North' }]));
    expect(refused).toEqual({ name: 'The name "North" is taken by another site' });
    expect(refusedAt(refused, 'name')).toMatch(/North/);
    expect(refusedElsewhere(refused, ['name'])).toBeNull();
    expect(refusedElsewhere(refused, ['zone'])).toMatch(/North/);
  });

  it('says what a value must be', () => {
    expect(refusedBy(refusal('zone: found Mars, expected a zone', [{ field: 'zone', found: 'Mars', expected: 'a zone' }], 400))).toEqual({ zone: 'Must be a zone' });
  });

  it('shows every field of a malformed request', () => {
    const refused = refusedBy(refusal('Some fields are wrong', [{ field: 'kinds[2].label', problems: ['label is too long'] }, { field: 'limit', problems: ['limit must be whole'] }], 400));
    expect(refused).toEqual({ 'kinds.2.label': 'Label is too long', limit: 'Limit must be whole' });
    expect(refusedAt(refused, 'kinds.2')).toBe('Label is too long');
  });

  it('without a field stands above the form', () => {
    expect(refusedBy(refusal('No.', []))).toEqual({ '': 'No.' });
    expect(refusedElsewhere(refusedBy(new Error('Lost.')), ['name'])).toBe('Lost.');
    expect(refusedBy(null)).toEqual({});
    expect(refusedBy(refusal('stale', [], 412))['']).toMatch(/Somebody else/);
  });
});

const clash = (facts: Record<string, unknown>, status = 422) => new ApiError(status, 'x', 'Choose another password: too few different characters', facts, null);

describe('what a form shows of a refusal', () => {
  it('stands at the field that it names, if the form has it', () => {
    expect(formErrorsOf(clash({ field: 'password', problem: 'too few different characters' }), ['name', 'password'])).toEqual({ password: 'Choose another password: too few different characters' });
  });

  it('stands above the form when the form lacks the field, or none is named', () => {
    expect(formErrorsOf(clash({ field: 'zone' }), ['name'])).toEqual({ '': 'Choose another password: too few different characters' });
    expect(formErrorsOf(new Error('Something stopped.'), ['name'])).toEqual({ '': 'Something stopped.' });
  });

  it('is nothing when nothing was refused', () => {
    expect(formErrorsOf(null, ['name'])).toEqual({});
  });
});
