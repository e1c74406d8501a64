import { describe, expect, it } from '@jest/globals';
import { CalendarDays } from 'lucide-react';
import { phoneTabs } from './phone-tab-order';

const pages = (...hrefs: string[]) => hrefs.map((href) => ({ href, label: href, icon: CalendarDays }));
const hrefs = (visible: string[], isPlanner: boolean) => phoneTabs(pages(...visible), isPlanner).map(({ href }) => href);
const OWN = ['/my-schedule', '/my-hours', '/my-leave', '/swaps', '/today', '/schedule/year', '/people', '/rotations'];

describe('the bottom bar of a phone', () => {
  it('is four pages at most, beside the rest', () => {
    expect(hrefs(OWN, false)).toEqual(['/my-schedule', '/swaps', '/my-leave', '/schedule/year']);
    expect(hrefs([...OWN, '/my-weeks'], false)).toEqual(['/my-schedule', '/swaps', '/my-leave', '/my-weeks']);
    expect(hrefs([...OWN, '/leave'], true)).toEqual(['/today', '/my-schedule', '/swaps', '/leave']);
  });

  it('has what there is for who has no schedule of their own', () => {
    expect(hrefs(['/today', '/schedule/year', '/swaps', '/leave', '/people'], true)).toEqual(['/today', '/swaps', '/leave', '/schedule/year']);
    expect(hrefs(['/today', '/people', '/audit'], false)).toEqual(['/today', '/people']);
  });
});
