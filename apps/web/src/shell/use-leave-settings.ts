'use client';
import { apiFetch, keys, type LeaveSettings } from '@housestaff/api-client';
import { useQuery } from '@tanstack/react-query';

/** The kinds of leave that a program gives, as it calls them, and how many days away it allows. */
export function useLeaveSettings(programId: string | undefined) {
  return useQuery({ queryKey: keys.leaveSettings(programId), queryFn: () => apiFetch<LeaveSettings>(`/programs/${programId}/leave-settings`), enabled: programId !== undefined });
}
