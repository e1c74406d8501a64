'use client';
import { ApiError, keys } from '@housestaff/api-client';
import { NoticeProvider, TipGroup } from '@housestaff/ui';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

const REFRESH_MS = 30_000;

/** A refusal stays a refusal; only a server that stumbled is asked again. */
function worthRetrying(failures: number, error: Error): boolean {
  const passing = !(error instanceof ApiError) || error.status === 0 || error.status >= 502;
  return passing && failures < 2;
}

/** A session that was ended elsewhere shows at the first request that is refused for it: the shell then asks to sign in. */
function makeClient(): QueryClient {
  const onError = (error: Error) => {
    if (error instanceof ApiError && error.signedOut) client.setQueryData(keys.session, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      // Without a connection a page says so, or shows what was kept; it does not wait in silence.
      queries: { networkMode: 'always', staleTime: 5_000, refetchInterval: REFRESH_MS, refetchOnWindowFocus: true, refetchOnReconnect: true, retry: worthRetrying },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
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
