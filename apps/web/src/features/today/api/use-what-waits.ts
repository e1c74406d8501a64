import { apiAll, keys, type Absence } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';
import { useConflictOverview } from '@/features/conflicts/api/use-conflicts';
import { useProgramSwaps } from '@/features/swaps/api/use-swaps';
import { useCan } from '@/shell/session';

function useLeaveAsked(programId: string | undefined, enabled: boolean) {
  const filter = { status: 'requested', limit: '200' };
  return useQuery({ queryKey: keys.absences(programId, filter), queryFn: () => apiAll<Absence>(`/programs/${programId}/absences`, { query: filter }), enabled: enabled && programId !== undefined });
}

/** What waits for whoever is signed in, in this program. What they may not answer is not asked for. */
export function useWhatWaits(programId: string | undefined) {
  const can = useCan();
  const [answers, approves, resolves] = [can('leave:write'), can('swap:write'), can('conflict:write')];
  const leave = useLeaveAsked(programId, answers);
  const swaps = useProgramSwaps(programId, { status: 'open' }, approves);
  const conflicts = useConflictOverview(programId, resolves);
  const asked = { leave: leave.data, swaps: swaps.data, conflicts: conflicts.data };
  return { mine: answers || approves || resolves, asked, queries: [...(answers ? [leave] : []), ...(approves ? [swaps] : []), ...(resolves ? [conflicts] : [])] };
}
