import { apiFetch, keys, type PartToGive, type Swap, type SwapMatch, type SwapPartInput, type SwapPreview } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

type Id = string | undefined;

export function useMySwaps(enabled = true) {
  return useQuery({ queryKey: keys.mySwaps, queryFn: () => apiFetch<Swap[]>('/me/swaps'), enabled });
}

/** What is offered to everyone; where I can't take it, `mayI.accept` says why. */
export function useOpenPool(enabled = true) {
  return useQuery({ queryKey: keys.openPool, queryFn: () => apiFetch<Swap[]>('/me/swaps/open'), enabled });
}

export function useProgramSwaps(programId: Id, filter: { status?: string; person?: string }, enabled = true) {
  return useQuery({
    queryKey: keys.programSwaps(programId, filter),
    queryFn: () => apiFetch<Swap[]>(`/programs/${programId}/swaps`, { query: filter }),
    enabled: enabled && programId !== undefined,
  });
}

export function useSwap(id: string) {
  return useQuery({ queryKey: keys.swap(id), queryFn: () => apiFetch<Swap>(`/swaps/${id}`) });
}

/** What somebody has coming in these days (`to` out) that could change hands. */
export function usePartsToGive(programId: Id, personId: string | null, range: { from: string; to: string }) {
  return useQuery({
    queryKey: keys.swapParts(programId, personId, range),
    queryFn: () => apiFetch<PartToGive[]>(`/programs/${programId}/swap-parts`, { query: { person: personId ?? undefined, ...range } }),
    enabled: programId !== undefined && personId !== null,
  });
}

export interface MatchesAsked {
  personId?: string;
  gives: SwapPartInput;
  kind: 'one-to-one' | 'absorb';
}

export function useMatches(programId: Id, asked: MatchesAsked | null) {
  return useQuery({
    queryKey: keys.swapMatches(programId, asked),
    queryFn: ({ signal }) => apiFetch<SwapMatch[]>(`/programs/${programId}/swaps/matches`, { method: 'POST', body: asked, signal }),
    enabled: programId !== undefined && asked !== null,
  });
}

export interface SwapTerms {
  kind: Swap['kind'];
  personId?: string;
  gives: SwapPartInput;
  counterpartId?: string;
  takes?: SwapPartInput;
}

/** What it would do, and why it can't be asked for; nothing is stored. */
export function useSwapPreview(programId: Id, terms: SwapTerms | null) {
  return useQuery({
    queryKey: keys.swapPreview(programId, terms),
    queryFn: ({ signal }) => apiFetch<SwapPreview>(`/programs/${programId}/swaps/preview`, { method: 'POST', body: terms, signal }),
    enabled: programId !== undefined && terms !== null,
  });
}

function useSettle() {
  const client = useQueryClient();
  return (swap?: Swap) => {
    if (swap) client.setQueryData(keys.swap(swap.id), swap);
    void client.invalidateQueries({ queryKey: ['me'] });
    void client.invalidateQueries({ queryKey: ['swap'] });
    void client.invalidateQueries({ queryKey: ['program'], predicate: ({ queryKey }) => queryKey.some((part) => typeof part === 'string' && part.startsWith('swap')) });
    void client.invalidateQueries({ queryKey: ['schedule'] });
  };
}

/** @param key the same for every try of one request, so that it is sent once */
export function useRequestSwap(programId: Id, key: string) {
  const settle = useSettle();
  return useMutation({
    mutationFn: (body: SwapTerms & { reason: string }) => apiFetch<Swap>(`/programs/${programId}/swaps`, { method: 'POST', body, idempotencyKey: key }),
    onSuccess: (swap) => settle(swap),
  });
}

export type SwapVerb = 'accept' | 'decline' | 'cancel' | 'approve' | 'deny' | 'execute' | 'untake' | 'roll-back';

export interface Act {
  verb: SwapVerb;
  note?: string;
  /** Whom a manager acts for. */
  for?: string;
  overrides?: { findingId: string; reason: string }[];
}

/** One step of a swap, on the version that was seen. Who comes second is told what happened, and sees it. */
export function useSwapAct({ id, version }: Pick<Swap, 'id' | 'version'>) {
  const settle = useSettle();
  return useMutation({
    mutationFn: ({ verb, ...body }: Act) => apiFetch<Swap>(`/swaps/${id}/${verb}`, { method: 'POST', body, ifMatch: version }),
    onSuccess: (swap) => settle(swap),
    onError: () => settle(),
  });
}
