import { COMMON_PASSWORDS } from './common-passwords';
import { PasswordRefused } from './identity.errors';

export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
const FEWEST_DIFFERENT = 5;

/**
 * Refuses a password that is too short, too long, common, or made of its owner's address.
 * @param email normalised address of the account
 * @param field that it came in
 */
export function checkPassword(password: string, email: string, field = 'password'): void {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) throw new PasswordRefused(`at least ${SHORTEST_PASSWORD} characters`, field);
  if (length > LONGEST_PASSWORD) throw new PasswordRefused(`at most ${LONGEST_PASSWORD} characters`, field);
  const plain = password.toLowerCase();
  if (isCommon(plain)) throw new PasswordRefused('this one is on every list of common passwords', field);
  if (new Set(plain).size < FEWEST_DIFFERENT) throw new PasswordRefused('too few different characters', field);
  const name = email.split('@')[0] ?? '';
  if (name.length > 3 && plain.includes(name)) throw new PasswordRefused('it contains your e-mail name', field);
}

/** A common word stays common with digits or marks around it, or said twice. */
function isCommon(plain: string): boolean {
  const core = plain.replace(/^[^a-z]+|[^a-z]+$/g, '');
  const half = plain.slice(0, plain.length / 2);
  return COMMON_PASSWORDS.has(plain) || COMMON_PASSWORDS.has(core) || (half + half === plain && COMMON_PASSWORDS.has(half)) || isRun(plain);
}

/** 123456789012, abcdefghijkl and the like: each character one after the last. */
function isRun(plain: string): boolean {
  const steps = [...plain].slice(1).map((character, index) => character.charCodeAt(0) - plain.charCodeAt(index));
  const regular = steps.filter((step) => Math.abs(step) <= 1 || step === -9).length;
  return regular === steps.length;
}
