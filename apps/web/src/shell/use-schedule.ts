'use client';
import { apiFetch, keys, type Rotation, type Schedule } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** A schedule's published version and open drafts. */
export function useSchedule(scheduleId: string | undefined) {
  return useQuery({ queryKey: keys.schedule(scheduleId), queryFn: () => apiFetch<Schedule>(`/schedules/${scheduleId}`), enabled: scheduleId !== undefined });
}

/** A program's rotations, with their colours and abbreviations. */
export function useRotations(programId: string | undefined) {
  return useQuery({ queryKey: keys.rotations(programId), queryFn: () => apiFetch<Rotation[]>(`/programs/${programId}/rotations`), enabled: programId !== undefined });
}
