import { apiFetch, type Arithmetic, type ComplianceMatrix, type ComplianceOverview, keys, type PersonTimeline, type RuleSet } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** What is judged: the published schedule or a draft, by the schedule alone or by what was worked. */
export interface Judged {
  draft: string | null;
  basis: string | null;
}

/** Each person's measured figure and limit for each rule, in one block. */
export function useMatrix(scheduleId: string | undefined, block: string | undefined, { draft, basis }: Judged) {
  const query = { block, draft, basis };
  return useQuery({ queryKey: keys.compliance(scheduleId, query), queryFn: () => apiFetch<ComplianceMatrix>(`/schedules/${scheduleId}/compliance`, { query }), enabled: Boolean(scheduleId && block) });
}

/** The whole program over its year. */
export function useOverview(scheduleId: string | undefined, judged: Judged) {
  const query = { draft: judged.draft, basis: judged.basis };
  return useQuery({ queryKey: keys.compliance(scheduleId, { view: 'overview', ...query }), queryFn: () => apiFetch<ComplianceOverview>(`/schedules/${scheduleId}/compliance/overview`, { query }), enabled: Boolean(scheduleId) });
}

/** One person's year by the rules. */
export function useTimeline(scheduleId: string | undefined, personId: string, judged: Judged) {
  const query = { draft: judged.draft, basis: judged.basis };
  const path = `/schedules/${scheduleId}/compliance/people/${personId}/timeline`;
  return useQuery({ queryKey: keys.arithmetic(scheduleId, personId, { view: 'timeline', ...query }), queryFn: () => apiFetch<PersonTimeline>(path, { query }), enabled: Boolean(scheduleId) });
}

export interface ArithmeticAsked extends Judged {
  block: string;
  rule: string;
}

/** How one figure came about, window by window. */
export function useArithmetic(scheduleId: string, personId: string, { block, rule, draft, basis }: ArithmeticAsked) {
  const query = { block, rule, draft, basis };
  return useQuery({ queryKey: keys.arithmetic(scheduleId, personId, query), queryFn: () => apiFetch<Arithmetic>(`/schedules/${scheduleId}/compliance/people/${personId}`, { query }) });
}

/** The rules that a program is held to: their pack and limits. */
export function useRuleSet(programId: string | undefined) {
  return useQuery({ queryKey: [...keys.program(programId), 'duty-hour-rules'], queryFn: () => apiFetch<RuleSet>(`/programs/${programId}/duty-hour-rules`), enabled: Boolean(programId) });
}

/** The signed-in resident's own year: the one that `on` falls into. */
export function useMyTimeline(on: string | undefined, basis: string | null) {
  const query = { on, basis };
  return useQuery({ queryKey: ['me', 'compliance', query], queryFn: () => apiFetch<PersonTimeline>('/me/compliance', { query }) });
}
