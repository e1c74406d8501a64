import { clean } from '../grid/sheet-grid';

export interface TemplateTitle {
  /** The title without its revision dates and asides: what is matched with rotations. */
  readonly name: string;
  /** Two rotations share the four weeks: the first has weeks 1–2. */
  readonly halves: readonly [string, string] | null;
}

const REVISION = /(?:\*|\s|,|^)\s*\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b|\*\s*\d{1,2}\s*[a-z]{3,4}\b/gi;
const GRADE = /\b(?:R|PGY[\s-]?)[1-4]\b/g;
const ASIDE = /\((?:ver[^)]*|\d+\s*weeks?)\)|\s-\s+for\s+block.*$|\bfor\s+block\s*\d.*?(?=\(|$)/gi;

/** "Night Float * / Cards 7/26" → "Night Float / Cards", halves Night Float and Cards when both are known. */
export function readTitle(text: string, isRotation: (name: string) => boolean): TemplateTitle {
  const name = clean(clean(text).replace(ASIDE, ' ').replace(REVISION, ' ').replace(GRADE, ' ').replace(/[*]/g, ' ')).replace(/[,\s]+$/, '');
  return { name: name || clean(text), halves: halvesOf(name, isRotation) };
}

function halvesOf(name: string, isRotation: (name: string) => boolean): [string, string] | null {
  if (isRotation(name)) return null;
  if (!/^[\w& ]+\/[\w& ]+$|^\w+ \w+$/.test(name)) return null;
  const parts = name.includes('/') ? name.split('/').map(clean) : name.split(' ');
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second || first === second) return null;
  return isRotation(first) && isRotation(second) ? [first, second] : null;
}

/** Names to try, from the whole title to a part of it: without brackets, in brackets, before a dash, after a comma. */
export function nameCandidates(name: string): string[] {
  const bracket = /\(([^()]+)\)/.exec(name)?.[1] ?? '';
  const plain = clean(name.replace(/\([^()]*\)/g, ' '));
  const beforeDash = clean(plain.split(/\s[-–]\s/)[0] ?? '');
  const commas = plain.includes(',') ? plain.split(',').map(clean).reverse() : [];
  const unlettered = plain.replace(/(\d)[A-Z]\b/g, '$1');
  return [...new Set([name, plain, beforeDash, unlettered, bracket, ...commas])].filter((candidate) => candidate !== '');
}
