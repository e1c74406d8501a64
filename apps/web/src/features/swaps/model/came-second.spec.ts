import { expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { cameSecond } from './came-second';

it.each([
  [409, true],
  [412, true],
  [422, false],
  [0, false],
])('an answer of %s: %s', (status, second) => expect(cameSecond(new ApiError(status, 'x', 'x', {}, null))).toBe(second));
