import { expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { cameSecond } from './came-second';

it.each([
  [409, 'swap.decided', true],
  [412, 'request.stale', true],
  [409, 'assignments.amendment_blocked', false],
  [422, 'swap.begun', false],
  [0, 'network.unreachable', false],
])('an answer of %s, %s: %s', (status, code, second) => expect(cameSecond(new ApiError(status, code, 'x', {}, null))).toBe(second));
