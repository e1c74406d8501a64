import { apiFetch, keys, type Activity, type CoverageRequirement, type PatternCell, type Requirements, type Rotation, type RotationDetail, type RotationRequirement } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export type RotationInput = Pick<Rotation, 'name' | 'abbreviation' | 'colour' | 'category' | 'siteId' | 'leaveEligible' | 'halfBlock' | 'hoursLimit' | 'supervisionWeight' | 'audience' | 'active'>;
export type ActivityInput = Omit<Activity, 'id' | 'version'>;
export type RequirementInput = Omit<RotationRequirement, 'id' | 'status'>;
export type CoverageInput = Omit<CoverageRequirement, 'id' | 'status'>;

export function useActivities(programId: string | undefined) {
  return useQuery({ queryKey: keys.activities(programId), queryFn: () => apiFetch<Activity[]>(`/programs/${programId}/activities`), enabled: programId !== undefined });
}

export function useRotation(rotationId: string) {
  return useQuery({ queryKey: keys.rotation(rotationId), queryFn: () => apiFetch<RotationDetail>(`/rotations/${rotationId}`) });
}

export function useRequirements(yearId: string | undefined) {
  return useQuery({ queryKey: keys.requirements(yearId), queryFn: () => apiFetch<Requirements>(`/academic-years/${yearId}/requirements`), enabled: yearId !== undefined });
}

function useRefresh(programId: string | undefined) {
  const client = useQueryClient();
  return async () => {
    await client.invalidateQueries({ queryKey: ['program', programId] });
    await client.invalidateQueries({ queryKey: ['rotation'] });
    await client.invalidateQueries({ queryKey: ['schedule'] });
  };
}

export function useSaveRotation(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ rotation, body }: { rotation: Rotation | null; body: RotationInput }) =>
      rotation
        ? apiFetch<Rotation>(`/rotations/${rotation.id}`, { method: 'PATCH', body, ifMatch: rotation.version })
        : apiFetch<Rotation>(`/programs/${programId}/rotations`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

export function useSavePattern(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ rotation, cells }: { rotation: Rotation; cells: PatternCell[] }) => apiFetch<RotationDetail>(`/rotations/${rotation.id}/pattern`, { method: 'PUT', body: { cells }, ifMatch: rotation.version }),
    onSuccess,
  });
}

export function useSaveActivity(programId: string | undefined) {
  const onSuccess = useRefresh(programId);
  return useMutation({
    mutationFn: ({ activity, body }: { activity: Activity | null; body: ActivityInput }) =>
      activity
        ? apiFetch<Activity>(`/activities/${activity.id}`, { method: 'PATCH', body, ifMatch: activity.version })
        : apiFetch<Activity>(`/programs/${programId}/activities`, { method: 'POST', body, idempotencyKey: crypto.randomUUID() }),
    onSuccess,
  });
}

function useKeepRequirements(yearId: string | undefined) {
  const client = useQueryClient();
  return async (requirements: Requirements) => {
    client.setQueryData(keys.requirements(yearId), requirements);
    await client.invalidateQueries({ queryKey: ['schedule'] });
  };
}

/** Proposes the counts of the published year; nothing enforces them until they are confirmed. */
export function useObserve(yearId: string | undefined) {
  const onSuccess = useKeepRequirements(yearId);
  return useMutation({ mutationFn: () => apiFetch<Requirements>(`/academic-years/${yearId}/requirements/observe`, { method: 'POST' }), onSuccess });
}

export function useSaveRequirements(yearId: string | undefined) {
  const onSuccess = useKeepRequirements(yearId);
  return useMutation({
    mutationFn: ({ version, ...body }: { version: number; requirements: RequirementInput[]; coverage: CoverageInput[]; confirm: boolean }) => apiFetch<Requirements>(`/academic-years/${yearId}/requirements`, { method: 'PUT', body, ifMatch: version }),
    onSuccess,
  });
}
