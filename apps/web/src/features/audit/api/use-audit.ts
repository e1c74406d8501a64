import { apiPage, keys, type AuditEvent } from '@housestaff/api-client';
import { useInfiniteQuery } from '@tanstack/react-query';

export interface AuditFilter {
  action: string;
  user: string;
  outcome: string;
  from: string;
  to: string;
}

/** The audit trail, newest first, a page at a time. */
export function useAudit(filter: AuditFilter) {
  return useInfiniteQuery({
    queryKey: keys.audit({ ...filter }),
    queryFn: ({ pageParam }) => apiPage<AuditEvent>('/audit', { query: { ...filter, cursor: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
}
