/** How wide a text is. Asked for words and signs alone, which come again: lines are added up. */
export type WidthOf = (text: string) => number;

/** Breaks text into lines no wider than `width`, between words; a word that is wider than a line is cut. */
export function textLines(text: string, width: number, widthOf: WidthOf): string[] {
  return text.split('\n').flatMap((paragraph) => paragraphLines(paragraph.replace(/\p{Cc}/gu, ' '), width, widthOf));
}

function paragraphLines(paragraph: string, width: number, widthOf: WidthOf): string[] {
  const words = paragraph.split(/ +/).flatMap((word) => (widthOf(word) <= width ? [word] : filled([...word], '', width, widthOf)));
  return filled(words, ' ', width, widthOf);
}

/** As many parts to a line as fit. */
function filled(parts: readonly string[], between: string, width: number, widthOf: WidthOf): string[] {
  const gap = between === '' ? 0 : widthOf(between);
  const lines: string[][] = [[]];
  let used = 0;
  for (const part of parts) {
    const wide = widthOf(part);
    const line = lines.at(-1)!;
    const fits = line.length === 0 || used + gap + wide <= width;
    used = fits && line.length > 0 ? used + gap + wide : wide;
    if (fits) line.push(part);
    else lines.push([part]);
  }
  return lines.map((line) => line.join(between));
}
