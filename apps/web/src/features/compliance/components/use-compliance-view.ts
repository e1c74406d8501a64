'use client';
import type { AcademicBlock } from '@housestaff/api-client';
import { today } from '@/shell/dates';
import { useYearChoice } from '@/shell/program-context';
import { useUrlState } from '@/shell/url-state';
import type { Judged } from '../api/use-compliance';

export interface Choice {
  personId: string;
  ruleId: string;
}

export type ViewName = 'program' | 'person' | 'rule' | 'logged';

const NAMES: readonly string[] = ['program', 'person', 'rule', 'logged'];

function blockInView(blocks: readonly AcademicBlock[], wanted: string | null): number {
  const asked = blocks.findIndex((block) => block.id === wanted);
  if (asked >= 0) return asked;
  const day = today();
  return Math.max(0, blocks.findIndex((block) => block.from <= day && day < block.to));
}

/** A link that names a figure or a block leads to the people; else the page begins with the program. */
function viewOf(asked: string | null, block: string | null, person: string | null): ViewName {
  if (asked && NAMES.includes(asked)) return asked as ViewName;
  return block || person ? 'person' : 'program';
}

/** What is judged, as the address holds it. */
export function useJudged(): Judged & { setDraft: (id: string | null) => void; setBasis: (basis: string | null) => void } {
  const { get, set } = useUrlState();
  const basis = get('basis') === 'worked' ? 'worked' : null;
  return { draft: get('draft'), basis, setDraft: (id) => set({ draft: id }), setBasis: (next) => set({ basis: next === 'worked' ? next : null }) };
}

/** The whole page's view, as the address holds it. */
export function useComplianceView() {
  const years = useYearChoice();
  const judged = useJudged();
  const { get, set } = useUrlState();
  const blocks = years.year?.blocks ?? [];
  const at = blockInView(blocks, get('block'));
  const [person, rule] = [get('person'), get('rule')];
  const chosen: Choice | null = person && rule ? { personId: person, ruleId: rule } : null;
  return {
    ...{ years, judged, blocks, at, block: blocks[at], set, chosen },
    ...{ view: viewOf(get('view'), get('block'), person), find: get('find') ?? '', pgy: get('pgy'), only: get('only'), finding: get('finding') },
    choose: (choice: Choice | null) => set({ person: choice?.personId ?? null, rule: choice?.ruleId ?? null, finding: null }),
  };
}

export type ComplianceView = ReturnType<typeof useComplianceView>;
