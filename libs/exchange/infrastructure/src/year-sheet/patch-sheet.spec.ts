import type { SheetEdits } from '@housestaff/exchange/domain';
import { mergesOf, patchSheet } from './patch-sheet';
import { xmlText } from './xml-text';

const sheet = (data: string, tail = ''): string => `<?xml version="1.0"?><worksheet xmlns="x"><dimension ref="A1:C2"/><sheetData>${data}</sheetData>${tail}<pageMargins left="1"/></worksheet>`;
const edits = (given: Partial<SheetEdits>): SheetEdits => ({ texts: [], split: [], joined: [], added: [], ...given });
const text = (row: number, column: number, value: string | null) => ({ row, column, before: '', text: value });
const said = (value: string) => `<is><t xml:space="preserve">${value}</t></is>`;

describe('patching a sheet', () => {
  it('changes the cells that are named, with the look they had, and nothing else', () => {
    const xml = sheet('<row r="1" spans="1:3"><c r="A1" s="4" t="s"><v>0</v></c><c r="B1" s="5"/></row>\n<row r="2"><c r="A2" t="n"><v>1</v></c></row>');
    expect(patchSheet(xml, edits({ texts: [text(0, 0, 'a <b> & "c"')] })).xml).toBe(xml.replace('<c r="A1" s="4" t="s"><v>0</v></c>', `<c r="A1" s="4" t="inlineStr">${said('a &lt;b&gt; &amp; "c"')}</c>`).replace('\n', ''));
    expect(patchSheet(xml, edits({ texts: [text(0, 0, null)] })).xml).toContain('<c r="A1" s="4"/><c r="B1" s="5"/>');
    expect(patchSheet(xml, edits({ texts: [text(1, 0, null)] })).xml).toContain('<row r="2"/>');
  });

  it('puts a cell that is not there between its neighbours, in the look of the left one', () => {
    const xml = sheet('<row r="1"><c r="A1" s="4"/><c r="D1"/></row>');
    expect(patchSheet(xml, edits({ texts: [text(0, 1, 'x'), text(0, 26, 'far')] })).xml).toContain(`<c r="A1" s="4"/><c r="B1" s="4" t="inlineStr">${said('x')}</c><c r="D1"/><c r="AA1" t="inlineStr">`);
  });

  it('counts rows and cells that have no names, and takes prefixes as they are', () => {
    const xml = '<x:worksheet xmlns:x="x"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(patchSheet(xml, edits({ texts: [text(0, 1, 'b')] })).xml).toContain('<x:c><x:v>1</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c>');
  });

  it('adds rows that look like others, and widens the stated range', () => {
    const xml = sheet('<row r="2" ht="20" customHeight="1" spans="1:2"><c r="A2" s="9" t="s"><v>3</v></c><c r="B2" s="8"><f>A2</f><v>3</v></c></row>');
    const patched = patchSheet(xml, edits({ texts: [text(2, 0, 'New')], added: [{ row: 2, like: 1 }] })).xml;
    expect(patched).toContain(`<row r="3" ht="20" customHeight="1"><c r="A3" s="9" t="inlineStr">${said('New')}</c><c r="B3" s="8"/></row>`);
    expect(patched).toContain('<dimension ref="A1:C3"/>');
  });

  it('splits and joins ranges, and places them where programs insist', () => {
    const window = { top: 0, left: 1, bottom: 0, right: 2 };
    const bare = sheet('<row r="1"/>', '<sheetProtection sheet="1"/><autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>');
    expect(patchSheet(bare, edits({ joined: [window] })).xml).toContain('</autoFilter><mergeCells count="1"><mergeCell ref="B1:C1"/></mergeCells><pageMargins');
    const joined = sheet('', '<mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="A2:B2"/></mergeCells>');
    expect(mergesOf(joined)).toEqual(['B1:C1', 'A2:B2']);
    expect(patchSheet(joined, edits({ split: [window] })).xml).toContain('<mergeCells count="1"><mergeCell ref="A2:B2"/></mergeCells>');
    expect(patchSheet(joined, edits({ split: [window, { top: 1, left: 0, bottom: 1, right: 1 }] })).xml).not.toContain('mergeCell');
  });

  it('tells which formulas are gone, and leaves one that others share', () => {
    const xml = sheet('<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B9" si="0">C1</f><v>1</v></c></row>');
    const patched = patchSheet(xml, edits({ texts: [text(0, 0, 'x'), text(0, 1, 'y')] }));
    expect(patched).toMatchObject({ unformulated: ['A1'], refused: ['B1'] });
    expect(patched.xml).toContain('<f t="shared" ref="B1:B9" si="0">C1</f>');
  });

  it('writes no sign that a workbook can not hold, and none that stands for another', () => {
    expect(xmlText('a\u0000b\u000b_x0041_ 王 😀')).toBe('ab_x005F_x0041_ 王 😀');
  });
});
