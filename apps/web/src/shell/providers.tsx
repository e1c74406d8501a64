'use client';
import { ApiError } from '@housestaff/api-client';
import { NoticeProvider, TipGroup } from '@housestaff/ui';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

const REFRESH_MS = 30_000;

/** A refusal stays a refusal; only a server that stumbled is asked again. */
function worthRetrying(failures: number, error: Error): boolean {
  const passing = !(error instanceof ApiError) || error.status === 0 || error.status >= 502;
  return passing && failures < 2;
}

function makeClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 5_000, refetchInterval: REFRESH_MS, refetchOnWindowFocus: true, refetchOnReconnect: true, retry: worthRetrying },
      mutations: { retry: false },
    },
  });
}

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(makeClient);
  return (
    <QueryClientProvider client={client}>
      <TipGroup delay={400}>
        <NoticeProvider>{children}</NoticeProvider>
      </TipGroup>
    </QueryClientProvider>
  );
}
