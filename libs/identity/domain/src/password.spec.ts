import { PasswordRefused } from './identity.errors';
import { checkPassword } from './password';

describe('a password', () => {
  it.each([
    ['short', 'Tr4vel-now!'],
    ['129 characters', 'aB3-x'.repeat(26)],
    ['common', 'administrator'],
    ['common in capitals', 'PasswordPassword'],
    ['common with digits after it', 'password2026!!'],
    ['common twice', 'dragondragon'],
    ['a run', '345678901234'],
    ['a run of letters', 'cdefghijklmnop'],
    ['few different characters', 'ababcbabcbabcb'],
    ['its owner', 'rosalind!77-x-9'],
  ])('is refused when %s', (_, password) => {
    expect(() => checkPassword(password, 'rosalind@example.org')).toThrow(PasswordRefused);
  });

  it.each(['plum-Kettle-47-orbit', 'a whole sentence with spaces', 'ünïcödé-fährt-Rad'])('may be %s', (password) => {
    expect(() => checkPassword(password, 'rosalind@example.org')).not.toThrow();
  });
});
