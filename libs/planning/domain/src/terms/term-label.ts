/** What terms of the score are called where one constraint's name would say too little: a term may gather several. */
const LABELS: Readonly<Record<string, string>> = {
  'few-changes': 'Changes from what stands',
  'rest-after-heavy': 'Heavy rotations in a row',
  'even-heavy': 'Uneven heavy load',
  'even-nights': 'Uneven nights',
  'target-blocks': 'Blocks off target',
  'whole-blocks': 'Blocks split in halves',
  'open-cells': 'Nobody without a rotation',
};

/** `name`: of one of its constraints. */
export function termLabel(term: string, name: string): string {
  return LABELS[term] ?? name;
}
