'use client';
import { apiFetch, keys, type Candidate, type ComplianceMatrix, type DateSpan } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

export interface CandidateQuestion extends DateSpan {
  rotationId: string;
}

/** Who could take a rotation then, each with the reason. Asks nothing without a question. */
export function useCandidates(scheduleId: string | null, draftId: string | null, question: CandidateQuestion | null) {
  const query = question ? { from: question.from, to: question.to, rotationId: question.rotationId } : {};
  const owner = draftId ? `/drafts/${draftId}` : `/schedules/${scheduleId}`;
  return useQuery({
    queryKey: keys.candidates(scheduleId, draftId, query),
    queryFn: () => apiFetch<Candidate[]>(`${owner}/candidates`, { query }),
    enabled: question !== null && scheduleId !== null,
    refetchInterval: false,
    // The same question in another draft: the list stays until the answer is there, or what stands below it moves away under a press.
    placeholderData: (before, last) => (JSON.stringify(last?.queryKey.at(-1)) === JSON.stringify(query) ? before : undefined),
  });
}

/** The duty-hour measures of a block, for the panel beside a cell. */
export function useBlockCompliance(scheduleId: string | null, draftId: string | null, blockId: string | null) {
  const query = { block: blockId, draft: draftId };
  return useQuery({
    queryKey: keys.compliance(scheduleId, query),
    queryFn: () => apiFetch<ComplianceMatrix>(`/schedules/${scheduleId}/compliance`, { query }),
    enabled: scheduleId !== null && blockId !== null,
    refetchInterval: false,
  });
}
