import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { WantedYear } from '@housestaff/exchange/domain';
import { gridOf, trapWorkbook, yearAsImported } from '@housestaff/exchange/domain/testing';
import { writeWorkbook } from '../testing/write-workbook';
import { writeBack } from './write-back';

const bytes = new Uint8Array(writeWorkbook(trapWorkbook()));
const wanted = yearAsImported(trapWorkbook().map(gridOf), 2026);

/** The first person in the second block somewhere else. */
const edited: WantedYear = { ...wanted, people: wanted.people.map((person, n) => (n === 0 ? { ...person, stays: person.stays.map((stay, at) => (at === 1 ? { ...stay, rotationId: 'r NBN' } : stay)) } : person)) };
const parts = (archive: Uint8Array): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(archive)).map(([path, part]) => [path, strFromU8(part)]));

describe('writing back into a workbook', () => {
  it('touches the sheet of the year alone', () => {
    const back = writeBack(bytes, 2026, edited);
    expect(back?.changes).toEqual([{ cell: 'D5', before: 'ICU', after: 'NBN' }]);
    const [before, after] = [parts(bytes), parts(back!.bytes)];
    expect(Object.keys(before).filter((path) => before[path] !== after[path])).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('is the same file each time', () => {
    expect(Buffer.from(writeBack(bytes, 2026, edited)!.bytes).equals(Buffer.from(writeBack(bytes, 2026, edited)!.bytes))).toBe(true);
  });

  it('takes a formula that is written over out of the chain, and has the rest calculated', () => {
    const all = parts(bytes);
    const sheet = all['xl/worksheets/sheet1.xml']!.replace(/<c r="D5"[^>]*>.*?<\/c>/, '<c r="D5" t="str"><f>"I"&amp;"CU"</f><v>ICU</v></c>');
    const workbook = all['xl/workbook.xml']!.replace('</workbook>', '<calcPr calcId="1"/></workbook>');
    const withFormula = zipSync({ ...unzipSync(bytes), 'xl/worksheets/sheet1.xml': strToU8(sheet), 'xl/workbook.xml': strToU8(workbook), 'xl/worksheets/sheet2.xml': strToU8(all['xl/worksheets/sheet2.xml']!.replace('</row>', '<c r="ZZ1"><f>1+1</f><v>2</v></c></row>')), 'xl/calcChain.xml': strToU8('<calcChain><c r="D5" i="1"/><c r="A9"/><c r="ZZ1" i="2"/></calcChain>') });
    const after = parts(writeBack(withFormula, 2026, edited)!.bytes);
    expect(after['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(after['xl/calcChain.xml']).toBe('<calcChain><c r="A9" i="1"/><c r="ZZ1" i="2"/></calcChain>');
    expect(after['xl/workbook.xml']).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
  });

  it('has nothing to say to a file that is no such workbook', () => {
    expect(writeBack(new Uint8Array(Buffer.from('a,b')), 2026, wanted)).toBeUndefined();
    expect(writeBack(zipSync({ 'readme.txt': strToU8('no') }), 2026, wanted)).toBeUndefined();
  });
});
