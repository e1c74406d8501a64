export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;
const FEWEST_DIFFERENT = 5;
const STRONG_LENGTH = 16;
const STRONG_DIFFERENT = 9;

export interface PasswordState {
  /** How far it has come, 0 to 1. */
  share: number;
  tone: 'neutral' | 'accent' | 'bad' | 'warn';
  /** What is wanted still, or that it will do. */
  words: string;
  /** Nothing is left that this side can see; the server also knows the common ones. */
  acceptable: boolean;
}

const wanting = (share: number, words: string): PasswordState => ({ share, tone: 'warn', words, acceptable: false });

function holdsEmailName(password: string, email: string): boolean {
  const name = email.trim().toLowerCase().split('@')[0] ?? '';
  return name.length > 3 && password.toLowerCase().includes(name);
}

/** How a new password stands: the first thing that is still wanted of it, in words. */
export function passwordState(password: string, email: string): PasswordState {
  const length = [...password].length;
  const different = new Set(password.toLowerCase()).size;
  const missing = SHORTEST_PASSWORD - length;
  const reached = Math.min(1, length / STRONG_LENGTH);
  if (length === 0) return { share: 0, tone: 'neutral', words: `At least ${SHORTEST_PASSWORD} characters. Three or four words are easy to keep in mind.`, acceptable: false };
  if (missing > 0) return wanting(reached, `${missing} more ${missing === 1 ? 'character' : 'characters'}.`);
  if (length > LONGEST_PASSWORD) return wanting(1, `At most ${LONGEST_PASSWORD} characters; this has ${length}.`);
  if (different < FEWEST_DIFFERENT) return wanting(reached, 'Use more different characters.');
  if (holdsEmailName(password, email)) return wanting(reached, 'Leave your e-mail name out of it.');
  const strong = length >= STRONG_LENGTH && different >= STRONG_DIFFERENT;
  return { share: reached, tone: 'accent', words: strong ? 'Strong.' : 'Good. Longer is stronger.', acceptable: true };
}

/** Why a form with a new password can't be sent yet; null when it can. */
export function passwordMissing(password: string, email: string): string | null {
  const state = passwordState(password, email);
  return state.acceptable ? null : `The password: ${state.words.charAt(0).toLowerCase()}${state.words.slice(1)}`;
}
