'use client';
import { messageOf, type ConflictOverview } from '@housestaff/api-client';
import { Button, useNotify } from '@housestaff/ui';
import { RefreshCw } from 'lucide-react';
import { useEffect } from 'react';
import { useLookNow } from '../api/use-conflicts';

/** Looks where something has changed of which nothing was told, e.g. a rotation's pattern: by itself, once. */
export function LookNow({ programId, overview }: { programId: string | undefined; overview: ConflictOverview }) {
  const look = useLookNow(programId);
  const notify = useNotify();
  const { mutate } = look;
  const { stale } = overview;
  useEffect(() => {
    if (stale && programId) mutate();
  }, [stale, programId, mutate]);
  const ask = () => look.mutate(undefined, { onSuccess: () => notify({ tone: 'good', text: stale ? 'The schedule is looked at again.' : 'Nothing has changed since the last look.' }), onError: (error) => notify({ tone: 'bad', text: messageOf(error) }) });
  return (
    <Button icon={RefreshCw} busy={look.isPending} onClick={ask}>
      Look again
    </Button>
  );
}
