import * as fc from 'fast-check';
import { textLines } from './text-lines';

const byLength = (text: string): number => text.length;

describe('text in lines', () => {
  it('breaks between words, at line ends, and in a word that is too long', () => {
    expect(textLines('one two three', 7, byLength)).toEqual(['one two', 'three']);
    expect(textLines('one\ntwo', 20, byLength)).toEqual(['one', 'two']);
    expect(textLines('abcdefgh ij', 3, byLength)).toEqual(['abc', 'def', 'gh', 'ij']);
    expect(textLines('', 5, byLength)).toEqual(['']);
    expect(textLines('tab\there', 20, byLength)).toEqual(['tab here']);
  });

  it('loses no sign, and keeps to the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { maxLength: 30 }), fc.integer({ min: 1, max: 20 }), (words, width) => {
        const lines = textLines(words.join(' '), width, byLength);
        expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
