import { useEveryone } from '@/features/leave/api/use-leave';
import { useCan, useSession } from '@/shell/session';
import type { Viewer } from '../model/offered-acts';

/** Who looks: a manager who is neither resident nor faculty has nothing to swap, and acts for others alone. */
export function useViewer(programId: string | undefined): Viewer {
  const { personId } = useSession();
  const manages = useCan()('swap:write');
  const people = useEveryone(manages ? programId : undefined);
  const own = people.data?.find(({ id }) => id === personId);
  const isElsewhere = people.data !== undefined && own?.kind !== 'resident' && own?.kind !== 'faculty';
  return { personId: manages && isElsewhere ? null : personId, manages };
}
