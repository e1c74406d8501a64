import { labelWords } from './label-key';

export interface RotationTraits {
  readonly colour: string;
  readonly category: string;
}

/** First match wins: a night float in labor and delivery is a night float. */
const TRAITS: readonly (readonly [readonly string[], RotationTraits])[] = [
  [['nf', 'night', 'nights'], { colour: 'nf', category: 'night-float' }],
  [['icu', 'nicu', 'picu', 'micu'], { colour: 'icu', category: 'critical-care' }],
  [['em'], { colour: 'ed', category: 'emergency' }],
  [['ld', 'ob', 'gyn'], { colour: 'ob', category: 'obstetrics' }],
  [['fmit', 'im', 'ward', 'wards', 'inpatient', 'gsw'], { colour: 'fmit', category: 'inpatient' }],
  [['nbn', 'newborn'], { colour: 'peds', category: 'inpatient' }],
  [['peds'], { colour: 'peds', category: 'ambulatory' }],
  [['surg', 'procedures', 'urology', 'ent'], { colour: 'surg', category: 'ambulatory' }],
  [['cardio'], { colour: 'card', category: 'ambulatory' }],
  [['fmc', 'clinic'], { colour: 'fmc', category: 'ambulatory' }],
  [['geriatrics'], { colour: 'geri', category: 'ambulatory' }],
  [['sm', 'msk', 'ortho'], { colour: 'spm', category: 'ambulatory' }],
  [['fmo', 'orientation', 'boot'], { colour: 'elec', category: 'orientation' }],
  [['away', 'military', 'deployment'], { colour: 'elec', category: 'away' }],
];

/** A colour and a category to begin with, from the words of a rotation's name. */
export function traitsOf(name: string): RotationTraits {
  const words = labelWords(name);
  return TRAITS.find(([any]) => any.some((word) => words.includes(word)))?.[1] ?? { colour: 'elec', category: 'elective' };
}

/** At most six letters: the name itself when it fits, else its capitals or first letters; a number when taken. */
export function abbreviate(name: string, taken: ReadonlySet<string>): string {
  const base = shortForm(name);
  for (let n = 1; ; n++) {
    const tail = n === 1 ? '' : String(n);
    const option = base.slice(0, 6 - tail.length) + tail;
    if (!taken.has(option)) return option;
  }
}

function shortForm(name: string): string {
  const joined = name.replace(/[^A-Za-z0-9]+/g, '');
  if (joined.length <= 6) return joined.toUpperCase() || 'ROT';
  const words = labelWords(name).map((word) => word.toUpperCase());
  const [first = joined.toUpperCase(), second] = words;
  if (!second) return first.slice(0, 4);
  if (words.length > 2) return words.map((word) => word[0]).join('').slice(0, 6);
  return first.length + second.length <= 6 ? first + second : first.slice(0, 6 - Math.min(3, second.length)) + second.slice(0, 3);
}
