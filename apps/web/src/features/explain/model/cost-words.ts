const figure = (value: number) => Math.round(Math.abs(value)).toLocaleString('en-US');

/** What a change costs: demand first, then points. Fewer points and less unmet demand are better. */
export function costWords({ points, unmet }: { points: number; unmet: number }): { text: string; tone: 'bad' | 'good' | 't2' } {
  if (unmet > 0) return { text: `leaves ${figure(unmet)} more unmet`, tone: 'bad' };
  if (unmet < 0) return { text: `meets ${figure(unmet)} more`, tone: 'good' };
  if (Math.round(points) === 0) return { text: 'same cost', tone: 't2' };
  return points > 0 ? { text: `+${figure(points)}`, tone: 't2' } : { text: `−${figure(points)}`, tone: 'good' };
}

/** "Nora" of "Nora Lindqvist", "Lindqvist, Nora". */
export function firstName(name: string): string {
  const [last = '', given] = name.split(',').map((part) => part.trim());
  return (given ?? last).split(' ')[0] ?? name;
}

/** With a capital letter and a full stop, as one sentence among others. */
export function tidy(words: string): string {
  const text = words.trim();
  if (text === '') return text;
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}
