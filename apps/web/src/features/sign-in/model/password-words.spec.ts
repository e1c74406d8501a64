import { describe, expect, it } from '@jest/globals';
import { passwordMissing, passwordState } from './password-words';

const EMAIL = 'maya.fielding@riverbend.example';

describe('what is wanted of a new password', () => {
  it.each([
    ['', 'At least 12 characters. Three or four words are easy to keep in mind.'],
    ['short', '7 more characters.'],
    ['elevenchars', '1 more character.'],
    ['abababababab', 'Use more different characters.'],
    ['my maya.fielding 7', 'Leave your e-mail name out of it.'],
    ['x'.repeat(129), 'At most 128 characters; this has 129.'],
  ])('%j is not enough: %s', (password, words) => {
    expect(passwordState(password, EMAIL)).toMatchObject({ words, acceptable: false });
  });

  it.each([
    ['amber lantern', 'Good. Longer is stronger.'],
    ['amber lantern river', 'Strong.'],
  ])('%j will do: %s', (password, words) => {
    expect(passwordState(password, EMAIL)).toMatchObject({ words, acceptable: true });
    expect(passwordMissing(password, EMAIL)).toBeNull();
  });

  it('counts what a person counts as one character', () => {
    expect(passwordState('🌊'.repeat(11), EMAIL).words).toBe('1 more character.');
  });

  it('lets a short e-mail name be part of it', () => {
    expect(passwordState('a sunny bay of lights', 'sun@riverbend.example').acceptable).toBe(true);
  });

  it('says why the form waits', () => {
    expect(passwordMissing('short', EMAIL)).toBe('The password: 7 more characters.');
  });
});
