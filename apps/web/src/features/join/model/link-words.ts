import { ApiError } from '@housestaff/api-client';

export type LinkKind = 'invitation' | 'reset';

export interface LinkTrouble {
  title: string;
  hint: string;
  /** The link is of no use any more, or never was. */
  dead: boolean;
}

const NOUN: Readonly<Record<LinkKind, string>> = { invitation: 'invitation', reset: 'link' };
const RENEW: Readonly<Record<LinkKind, string>> = {
  invitation: 'Ask whoever invited you for a new one; it takes them a moment.',
  reset: "Ask your program's coordinator for a new one; it takes them a moment.",
};

/** A link that was cut when it was copied, or a page that was loaded again after it had taken the link. */
export function missingSecret(kind: LinkKind): LinkTrouble {
  return { title: 'This link is not complete', hint: `Open it again from the message that you got, all of it. ${RENEW[kind]}`, dead: true };
}

/** What a refusal says about a link, and what to do. */
export function linkTrouble(error: Error, kind: LinkKind): LinkTrouble {
  const code = error instanceof ApiError ? error.code : '';
  if (code === 'identity.link.used') {
    return { title: `This ${NOUN[kind]} was used already`, hint: "If it was you, sign in with the password that you set. If it was not, tell your program's coordinator at once.", dead: true };
  }
  if (code === 'identity.link.ended') {
    return { title: `This ${NOUN[kind]} does not hold any more`, hint: `It has expired, was withdrawn, or a newer one was made. ${RENEW[kind]}`, dead: true };
  }
  return { title: 'The link could not be read', hint: error.message, dead: false };
}

/** What to say above the form when the link itself was refused as it was used; null when the refusal is about what was typed. */
export function troubleOnUse(error: Error | null, kind: LinkKind): string | null {
  if (!(error instanceof ApiError) || !error.code.startsWith('identity.link.')) return null;
  const { title, hint } = linkTrouble(error, kind);
  return `${title}. ${hint}`;
}
