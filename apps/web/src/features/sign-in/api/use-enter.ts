'use client';
import { keys, type Session } from '@housestaff/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { landingOf } from '@/shell/session';

/** What happens once somebody is signed in: nothing of before is kept, and their day starts, or the page that they wanted. */
export function useEnter(): (session: Session, target?: string | null) => void {
  const client = useQueryClient();
  const router = useRouter();
  return useCallback(
    (session, target) => {
      client.clear();
      client.setQueryData(keys.session, session);
      router.replace(target ?? landingOf(session));
    },
    [client, router],
  );
}
