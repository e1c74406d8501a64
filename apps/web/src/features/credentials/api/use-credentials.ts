import { apiFetch, keys, type Qualification, type QualificationType } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type Level = NonNullable<Qualification['level']>;
export type TypeInput = Pick<QualificationType, 'family' | 'name' | 'lastsMonths'> & { requiredBy: Omit<QualificationType['requiredBy'][number], 'name'>[] };

export interface QualificationInput {
  personId: string;
  typeId: string;
  level: Level | null;
  issued: string;
  expires: string | null;
  note: string;
}

export function useCredentialTypes(programId: string | undefined, enabled = true) {
  return useQuery({ queryKey: keys.qualificationTypes(programId), queryFn: () => apiFetch<QualificationType[]>(`/programs/${programId}/qualification-types`), enabled: enabled && programId !== undefined });
}

export function useCredentials(programId: string | undefined, personId: string | null = null) {
  return useQuery({ queryKey: keys.qualifications(programId, personId), queryFn: () => apiFetch<Qualification[]>(`/programs/${programId}/qualifications`, { query: { personId } }), enabled: programId !== undefined });
}

/** Who may do what is read again wherever it shows. */
function useRefresh(programId: string | undefined) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['program', programId] });
    await client.invalidateQueries({ queryKey: ['schedule'] });
  };
}

export function useSaveType(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ type, body }: { type: QualificationType | null; body: TypeInput }) =>
      type
        ? apiFetch<QualificationType>(`/qualification-types/${type.id}`, { method: 'PATCH', body, ifMatch: type.version })
        : apiFetch<QualificationType>(`/programs/${programId}/qualification-types`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

export function useRemoveType(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({ mutationFn: (type: QualificationType) => apiFetch<void>(`/qualification-types/${type.id}`, { method: 'DELETE' }), onSuccess });
}

/** Adds what somebody has, or changes it on the version it was read at. */
export function useSaveCredential(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ credential, body }: { credential: Qualification | null; body: QualificationInput }) => {
      const { personId, typeId, ...changes } = body;
      return credential
        ? apiFetch<Qualification>(`/qualifications/${credential.id}`, { method: 'PATCH', body: changes, ifMatch: credential.version })
        : apiFetch<Qualification>(`/programs/${programId}/qualifications`, { method: 'POST', body: { personId, typeId, ...changes }, idempotencyKey: crypto.randomUUID() });
    },
    onSuccess,
  });
}

export function useRemoveCredential(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({ mutationFn: (credential: Qualification) => apiFetch<void>(`/qualifications/${credential.id}`, { method: 'DELETE' }), onSuccess });
}
