import { apiFetch, type ChangedProgram, type ChangedSite, keys, type Program, type Rotation, type LeaveSettings, type Site } from '@housestaff/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export interface ProgramChange {
  name: string;
  specialty: string;
  zone: string;
  siteId: string | null;
}

export type SiteInput = Pick<Site, 'name' | 'zone'>;

/** Zones reach into every date and time that is shown, so everything is read again. */
function useReadAgain() {
  const client = useQueryClient();
  return () => client.invalidateQueries();
}

export function useSaveProgram(program: Program) {
  const onSuccess = useReadAgain();
  return useMutation({ mutationFn: (body: Partial<ProgramChange>) => apiFetch<ChangedProgram>(`/programs/${program.id}`, { method: 'PATCH', body, ifMatch: program.version }), onSuccess });
}

export function useSaveSite() {
  const onSuccess = useReadAgain();
  return useMutation({
    mutationFn: ({ site, body }: { site: Site | null; body: SiteInput }) =>
      site ? apiFetch<Site & Partial<ChangedSite>>(`/sites/${site.id}`, { method: 'PATCH', body, ifMatch: site.version }) : apiFetch<Site & Partial<ChangedSite>>('/sites', { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

export function useRemoveSite() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (site: Site) => apiFetch<void>(`/sites/${site.id}`, { method: 'DELETE', ifMatch: site.version }), onSuccess: () => client.invalidateQueries({ queryKey: keys.sites }) });
}

export function useSaveLeaveSettings(programId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ version, ...body }: LeaveSettings) => apiFetch<LeaveSettings>(`/programs/${programId}/leave-settings`, { method: 'PUT', body, ifMatch: version }),
    onSuccess: async (saved) => {
      client.setQueryData(keys.leaveSettings(programId), saved);
      await client.invalidateQueries({ queryKey: keys.program(programId) });
    },
  });
}

/** What each weight would become; those that did not change are left alone. Stops at the first refusal. */
export function useSaveWeights(programId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (changes: readonly { rotation: Rotation; weight: number }[]) => {
      for (const { rotation, weight } of changes) await apiFetch<Rotation>(`/rotations/${rotation.id}`, { method: 'PATCH', body: { supervisionWeight: weight }, ifMatch: rotation.version });
    },
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.rotations(programId) });
      await client.invalidateQueries({ queryKey: ['schedule'] });
    },
  });
}
