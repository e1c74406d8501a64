import { expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { refusedStart } from './refused-start';

const clash = (resource: string) => {
  const facts = { resource, field: 'name', value: 'Harbor' };
  return new ApiError(409, 'program.already_there', `The name "Harbor" is taken by another ${resource}`, facts, null, [facts]);
};

it('says at the site what is wrong with the site', () => {
  expect(refusedStart(clash('site'))).toEqual({ 'newSite.name': 'The name "Harbor" is taken by another site' });
  expect(refusedStart(clash('program'))).toEqual({ name: 'The name "Harbor" is taken by another program' });
  expect(refusedStart(null)).toEqual({});
});
