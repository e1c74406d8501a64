import { csvField } from './rejected-rows.query';

describe('a field of the rejected rows', () => {
  it.each([
    ['plain', '"plain"'],
    ['with "quotes", and comma', '"with ""quotes"", and comma"'],
    ['=1+1', '"\'=1+1"'],
    ['+44', '"\'+44"'],
    ['-2', '"\'-2"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
  ])('%j becomes %s', (text, expected) => expect(csvField(text)).toBe(expected));
});
