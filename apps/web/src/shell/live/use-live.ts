import { isTouched, keys, type LiveChange } from '@housestaff/api-client';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { gathered } from './gathered';
import { openLive } from './open-live';

const TOGETHER_MS = 100;

/** What nobody looks at is read again when somebody does. */
const refetchType = () => (document.visibilityState === 'visible' ? 'active' : 'none');

/** A change of one's own that is on its way must not be overtaken by what was there before. */
function whenSettled(client: QueryClient, act: () => void): void {
  if (client.isMutating() === 0) act();
  else setTimeout(() => whenSettled(client, act), TOGETHER_MS);
}

function refresh(client: QueryClient, changes: readonly LiveChange[]): void {
  whenSettled(client, () => {
    void client.invalidateQueries({ predicate: ({ queryKey }) => changes.some((change) => isTouched(queryKey, change)), refetchType: refetchType() });
  });
}

/** What others change shows here within a second: the queries that it touches are read again, and no others. */
export function useLive(userId: string): void {
  const client = useQueryClient();
  useEffect(() => {
    const changes = gathered<LiveChange>(TOGETHER_MS, (all) => refresh(client, all));
    const close = openLive({
      changed: changes.add,
      missed: () => void client.invalidateQueries({ refetchType: refetchType() }),
      signedOut: () => void client.invalidateQueries({ queryKey: keys.session }),
    });
    return () => {
      changes.stop();
      close();
    };
  }, [client, userId]);
}
