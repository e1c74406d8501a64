import { splitLabel } from './split-label';

const parts = (text: string) => splitLabel(text).parts.map((p) => (p.dates === null ? p.name : `${p.name} @ ${p.dates}`));

describe('rotation cells', () => {
  it.each([
    ['FMC', ['FMC']],
    ['L and D at\u00a0TAMC ', ['L and D at TAMC']],
    ['TAMC L/D', ['TAMC L/D']],
    ['FMC/FMIT Jan 1-Jan5', ['FMC', 'FMIT @ Jan 1-Jan5']],
    ['Surger Exp/FMITDec 28-Dec 31', ['Surger Exp', 'FMIT @ Dec 28-Dec 31']],
    ['NF Oct 23 - Oct 30', ['NF @ Oct 23 - Oct 30']],
    ['NF Sep 18 - 24', ['NF @ Sep 18 - 24']],
    ['Elective Two/Jan 11 - Jan 14', ['Elective Two', ' @ Jan 11 - Jan 14']],
    ['Faculty Development (19 Oct-15 Nov)', ['Faculty Development @ 19 Oct-15 Nov']],
    ['ELE (SERE, ATLS Aug 7 - 8)', ['ELE (SERE, ATLS Aug 7 - 8)']],
    ['ELE (SM/Proc)', ['ELE (SM/Proc)']],
    ['DCC/BOLC/FMO', ['DCC', 'BOLC', 'FMO']],
    ['Elective 2: US', ['Elective 2: US']],
    ['FMIT 2', ['FMIT 2']],
    ['NF 7/24-8/6', ['NF @ 7/24-8/6']],
  ])('cuts %j', (text, expected) => expect(parts(text)).toEqual(expected));
});
