import { expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { refusedStart } from './refused-start';

const clash = (resource: string) => {
  const facts = { resource, field: 'name', value: 'Harbor' };
  return new ApiError(409, 'program.already_there', `There is a ${resource} with the name "Harbor" already`, facts, null, [facts]);
};

it('says at the site what is wrong with the site', () => {
  expect(refusedStart(clash('site'))).toEqual({ 'newSite.name': 'There is a site with the name "Harbor" already' });
  expect(refusedStart(clash('program'))).toEqual({ name: 'There is a program with the name "Harbor" already' });
  expect(refusedStart(null)).toEqual({});
});
