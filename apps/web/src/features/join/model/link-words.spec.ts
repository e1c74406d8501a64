import { describe, expect, it } from '@jest/globals';
import { ApiError } from '@housestaff/api-client';
import { linkTrouble, missingSecret, troubleOnUse } from './link-words';

const refused = (code: string, message = 'No.') => new ApiError(409, code, message, {}, null);

describe('a one-time link that leads nowhere', () => {
  it('was used: sends to sign in, and warns', () => {
    expect(linkTrouble(refused('identity.link.used'), 'invitation')).toMatchObject({ title: 'This invitation was used already', dead: true });
  });

  it('has ended: says whom to ask', () => {
    const { title, hint, dead } = linkTrouble(refused('identity.link.ended'), 'reset');
    expect([title, dead]).toEqual(['This link does not hold any more', true]);
    expect(hint).toContain("Ask your program's coordinator");
    expect(missingSecret('invitation').hint).toContain('Ask whoever invited you');
  });

  it('may work yet when only the server stumbled', () => {
    expect(linkTrouble(refused('network.unreachable', 'The server does not answer.'), 'reset')).toEqual({ title: 'The link could not be read', hint: 'The server does not answer.', dead: false });
  });

  it('is told from what was typed wrong', () => {
    expect(troubleOnUse(refused('identity.link.used'), 'reset')).toMatch(/^This link was used already\. If it was you/);
    expect(troubleOnUse(refused('identity.password_refused'), 'reset')).toBeNull();
    expect(troubleOnUse(null, 'reset')).toBeNull();
  });
});
