import { apiFetch, keys, type ImportBatch, type ImportMapping, type ImportPreview, type UndoPreview } from '@housestaff/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

export interface SheetCell {
  cell: string;
  row: number;
  column: number;
  text: string;
  rows: number;
  columns: number;
  state: 'stored' | 'rejected';
  why: string;
}

export interface SheetWindow {
  sheet: string;
  range: string;
  rows: number;
  columns: string[];
  cells: SheetCell[];
}

export interface CommitChoice {
  acceptedOnly: boolean;
  replaceManual: boolean;
  lockImported: boolean;
}

type Loosely<Row, Names extends keyof Row> = Omit<Row, Names> & Record<Names, string>;

/** Answers to the questions of a file; what is left out stays as it is. The server checks the words. */
export interface Answers extends Partial<Pick<ImportMapping, 'labels' | 'templates' | 'program'>> {
  codes?: Loosely<ImportMapping['codes'][number], 'category' | 'dutyKind'>[];
  leaves?: Loosely<ImportMapping['leaves'][number], 'kind'>[];
}

export function useImports(programId: string | undefined) {
  return useQuery({ queryKey: keys.imports(programId), queryFn: () => apiFetch<ImportBatch[]>(`/programs/${programId}/imports`), enabled: programId !== undefined });
}

export function useImport(importId: string | null) {
  return useQuery({ queryKey: keys.import(importId), queryFn: () => apiFetch<ImportBatch>(`/imports/${importId}`), enabled: importId !== null, refetchInterval: false });
}

export function usePreview(importId: string, enabled = true) {
  return useQuery({ queryKey: keys.importPreview(importId), queryFn: () => apiFetch<ImportPreview>(`/imports/${importId}/preview`), enabled, refetchInterval: false, gcTime: 0 });
}

export function useSheetWindow(importId: string, sheet: string, range: string) {
  return useQuery({ queryKey: keys.importCells(importId, { sheet, range }), queryFn: () => apiFetch<SheetWindow>(`/imports/${importId}/cells`, { query: { sheet, range } }), staleTime: Infinity, refetchInterval: false });
}

function useKeep() {
  const client = useQueryClient();
  return async (batch: ImportBatch) => {
    client.setQueryData(keys.import(batch.id), batch);
    await client.invalidateQueries({ queryKey: keys.importPreview(batch.id) });
    await client.invalidateQueries({ queryKey: keys.imports(batch.programId) });
  };
}

export function useStage(programId: string | undefined) {
  const onSuccess = useKeep();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return apiFetch<ImportBatch>(`/programs/${programId}/imports`, { method: 'POST', form, idempotencyKey: crypto.randomUUID() });
    },
    onSuccess,
  });
}

const NOTHING: ImportMapping = { labels: [], codes: [], templates: [], leaves: [] };

export function useAnswer(batch: ImportBatch) {
  const onSuccess = useKeep();
  return useMutation({ mutationFn: (answers: Answers) => apiFetch<ImportBatch>(`/imports/${batch.id}/mapping`, { method: 'PUT', body: { ...NOTHING, ...answers }, ifMatch: batch.version }), onSuccess });
}

/** Writes everything in one transaction, or nothing. */
export function useCommit(batch: ImportBatch) {
  const keep = useKeep();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (choice: CommitChoice) => apiFetch<ImportBatch>(`/imports/${batch.id}/commit`, { method: 'POST', body: choice, ifMatch: batch.version, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async (committed) => {
      await keep(committed);
      await client.invalidateQueries({ queryKey: ['program', batch.programId] });
      await client.invalidateQueries({ queryKey: ['schedule'] });
    },
  });
}

export function useUndoPreview(importId: string) {
  return useQuery({ queryKey: [...keys.import(importId), 'undo'], queryFn: () => apiFetch<UndoPreview>(`/imports/${importId}/undo`), refetchInterval: false, gcTime: 0, staleTime: 0 });
}

/** Takes a committed import back, wholly or not at all. */
export function useUndo(batch: ImportBatch) {
  const keep = useKeep();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => apiFetch<ImportBatch>(`/imports/${batch.id}/undo`, { method: 'POST', body: {}, ifMatch: batch.version, idempotencyKey: crypto.randomUUID() }),
    onSuccess: async (undone) => {
      await keep(undone);
      await client.invalidateQueries({ queryKey: ['program', batch.programId] });
      await client.invalidateQueries({ queryKey: ['schedule'] });
    },
    onError: () => client.invalidateQueries({ queryKey: keys.import(batch.id) }),
  });
}

export function useDiscard() {
  const client = useQueryClient();
  return useMutation({ mutationFn: (batch: ImportBatch) => apiFetch<void>(`/imports/${batch.id}`, { method: 'DELETE' }), onSuccess: (_, batch) => client.invalidateQueries({ queryKey: keys.imports(batch.programId) }) });
}
