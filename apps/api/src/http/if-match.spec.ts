import { versionOf } from './if-match.decorator';
import { InvalidPrecondition, PreconditionRequired } from './request.errors';

describe('If-Match', () => {
  it.each([
    ['"3"', 3],
    ['W/"3"', 3],
    ['3', 3],
    [' "12" ', 12],
  ])('reads %s', (header, version) => expect(versionOf(header)).toBe(version));

  it('asks for one when there is none', () => expect(() => versionOf(undefined)).toThrow(PreconditionRequired));

  it.each(['*', '"a"', '"1", "2"', ''])('refuses %s', (header) => expect(() => versionOf(header)).toThrow(InvalidPrecondition));
});
