import { clean } from '../grid/sheet-grid';
import { nearlySame } from './spelling';

/** A rotation's name without its topic: "Elective (Rheum)" is Elective with the note "Rheum". */
export interface LabelName {
  readonly base: string;
  readonly note: string;
}

/** Short forms that residency programs share. Several words first, since they hold the single ones. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\bl\s*(?:&|and|\/|n)?\s*d\b/g, 'ld'], [/\blabou?r (?:and )?delivery\b/g, 'ld'], [/\bnight float\b/g, 'nf'], [/\bsports? med(?:icine)?\b/g, 'sm'],
  [/\bnewborn nursery\b/g, 'nbn'], [/\bemergency (?:room|medicine|department)\b/g, 'em'], [/\binternal medicine\b/g, 'im'], [/\bmedicine ward\b/g, 'im'],
  [/\bf(?:amily )?m(?:edicine)? orientation\b/g, 'fmo'], [/\bfamily medicine clinic\b/g, 'fmc'], [/\bintensive care(?: unit)?\b/g, 'icu'],
];
const WORDS: Readonly<Record<string, string>> = {
  ele: 'elective', elec: 'elective', elect: 'elective', electives: 'elective', sel: 'select', selective: 'select', medicine: 'med', ped: 'peds', pediatric: 'peds', pediatrics: 'peds',
  surger: 'surg', surgery: 'surg', surgical: 'surg', exp: 'experience', exper: 'experience', cards: 'cardio', card: 'cardio', cardiology: 'cardio', dermatology: 'derm',
  proc: 'procedures', procedure: 'procedures', geriatric: 'geriatrics', geri: 'geriatrics', er: 'em', ed: 'em', psychiatry: 'psych', psy: 'psych', gynecology: 'gyn',
  spc: 'subspecialty', subspecialties: 'subspecialty', one: '1', two: '2', three: '3', kap: 'kapiolani', pall: 'palliative', endocrine: 'endo', ultrasound: 'us', lnd: 'ld',
};
const IDLE = new Set(['at', 'and', 'the', 'of', 'in', 'rotation', 'rotations', 'on']);
const CORRECT = ['subspecialty', 'elective', 'experience', 'procedures', 'geriatrics', 'psych', 'select', 'surgery', 'orientation'];

/** The words of a label in their plain form, spelling slips repaired against words that occur more often. */
export function labelWords(text: string, vocabulary: ReadonlyMap<string, number> = new Map()): string[] {
  let plain = clean(text).toLowerCase().replace(/[–—]/g, '-');
  for (const [phrase, short] of PHRASES) plain = plain.replace(phrase, short);
  const words = plain.replace(/([a-z])(\d)/g, '$1 $2').replace(/[^a-z0-9]+/g, ' ').split(' ');
  return words.filter((w) => w !== '' && !IDLE.has(w)).map((w) => repaired(WORDS[w] ?? w, vocabulary));
}

/** Labels with the same key name the same rotation, whatever their order, case, spacing and spelling. */
export function labelKey(text: string, vocabulary?: ReadonlyMap<string, number>): string {
  return [...new Set(labelWords(text, vocabulary))].sort().join(' ');
}

/** How often each word occurs, for `labelWords` to repair rare ones. */
export function wordCounts(labels: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) for (const word of labelWords(label)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function repaired(word: string, vocabulary: ReadonlyMap<string, number>): string {
  if (word.length < 5 || CORRECT.includes(word)) return word;
  const slipsAllowed = word.length >= 9 ? 2 : 1;
  const known = CORRECT.find((right) => nearlySame(word, right, slipsAllowed));
  if (known) return WORDS[known] ?? known;
  const own = vocabulary.get(word) ?? 0;
  const better = [...vocabulary].filter(([other, count]) => other.length >= 5 && count > own && nearlySame(word, other, 1)).sort((a, b) => b[1] - a[1])[0];
  return better?.[0] ?? word;
}

/** Takes a topic in brackets, after a colon or a spaced dash, off the name. Anything that begins as an elective is one. */
export function baseName(text: string): LabelName {
  const plain = clean(text);
  const bracket = /^(.*?)\s*\((.*?)\)?\s*$/.exec(plain.includes('(') ? plain : '');
  const dashed = /^(.*?)(?:\s+[-–]\s+|:\s*)(.+)$/.exec(plain);
  const [base, note] = bracket ? [bracket[1], bracket[2]] : dashed ? [dashed[1], dashed[2]] : [plain, ''];
  const name = { base: clean(base ?? plain) || plain, note: clean(note ?? '') };
  return electiveName(plain, name);
}

function electiveName(plain: string, name: LabelName): LabelName {
  const words = name.base.split(/\s+/);
  const at = words.findIndex((word) => labelWords(word)[0] === 'elective');
  if (at < 0 || at > 1 || (at === 1 && !/^\d+\s*w(?:ee)?ks?$/i.test(words[0] ?? ''))) return name;
  const rest = [...words.slice(0, at), ...words.slice(at + 1), name.note].filter((word) => word !== '');
  return plain === '' ? name : { base: 'Elective', note: rest.join(' ').replace(/^[-:\s]+/, '') };
}
