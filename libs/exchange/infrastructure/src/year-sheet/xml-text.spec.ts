import { plainText, xmlText } from './xml-text';

describe('text of a workbook', () => {
  it.each([
    ['Caf&#233; &amp; Caf&#xE9;', 'Café & Café'],
    ['&lt;b&gt; &quot;x&quot; &apos;y&apos;', '<b> "x" \'y\''],
    ['&amp;#65;', '&#65;'],
    ['&#9999999;', '&#9999999;'],
  ])('%s is read as %s', (written, text) => expect(plainText(written)).toBe(text));

  it('is read as it was written', () => {
    const text = 'A & <b> "é" ½';
    expect(plainText(xmlText(text))).toBe(text);
  });
});
