import { apiFetch, keys, type Backup, type BackupActivation, type BackupSettings, type BackupWorth } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export function useBackup(programId: string | undefined, days: { from: string; to: string }) {
  return useQuery({ queryKey: keys.backup(programId, days), queryFn: () => apiFetch<Backup>(`/programs/${programId}/backup`, { query: days }), enabled: programId !== undefined });
}

/** On the version that was seen when the form was opened. */
export function useSettle(programId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ activation: { id, version }, paidBack, note }: { activation: BackupActivation; paidBack: boolean; note: string }) =>
      apiFetch<BackupActivation>(`/backup-activations/${id}/payback`, { method: 'PUT', body: { paidBack, note }, ifMatch: version }),
    onSettled: () => client.invalidateQueries({ queryKey: ['program', programId, 'backup'] }),
  });
}

export function useBackupSettings(programId: string | undefined) {
  return useQuery({ queryKey: keys.backupSettings(programId), queryFn: () => apiFetch<BackupSettings>(`/programs/${programId}/backup-settings`), enabled: programId !== undefined });
}

export function useSaveBackupSettings(programId: string | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ worth, version }: { worth: BackupWorth; version: number }) => apiFetch<BackupSettings>(`/programs/${programId}/backup-settings`, { method: 'PUT', body: worth, ifMatch: version }),
    onSuccess: (saved) => client.setQueryData(keys.backupSettings(programId), saved),
  });
}
