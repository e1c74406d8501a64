import { InvalidValue } from '@housestaff/kernel';

const SHAPE = /^[^\s@\p{Cc}]{1,64}@[^\s@\p{Cc}]{1,189}$/u;

/** The form in which e-mails are compared and kept: trimmed and in lower case. */
export function normalEmail(text: string): string {
  const email = text.trim().toLowerCase();
  if (!SHAPE.test(email)) throw new InvalidValue('email', text, 'an e-mail address');
  return email;
}
