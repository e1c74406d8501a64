import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { errorAt, planErrorsOf } from './plan-errors';

describe('what the API refuses of a plan', () => {
  it('stands at the field that it names, and at what holds that field', () => {
    const errors = planErrorsOf(new ApiError(422, 'planning.setup_invalid', 'no', { field: 'rules[3].items[0]', fix: 'name an item that is planned' }, null));
    expect(errorAt(errors, 'rules.3.items')).toBe('Name an item that is planned.');
    expect(errorAt(errors, 'rules.3')).toBe('Name an item that is planned.');
    expect(errorAt(errors, 'rules.30')).toBeNull();
  });

  it('stands above the page when it names no field', () => {
    expect(planErrorsOf(new ApiError(409, 'x', 'Taken.', {}, null))).toEqual({ '': 'Taken.' });
  });
});
