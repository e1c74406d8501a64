'use client';
import { Button, Dialog, ErrorState, PanelSection, Select, SkeletonRows } from '@housestaff/ui';
import { useState } from 'react';
import { useCan } from '@/shell/session';
import { useWeekPreferences } from '../api/use-preferences';
import { saidWords } from '../model/weeks-form';
import { WeeksEditor } from './weeks-editor';

function WeeksDialog({ personId, editable, onClose }: { personId: string; editable: boolean; onClose: () => void }) {
  const [year, setYear] = useState<string | undefined>();
  const query = useWeekPreferences({ personId }, year);
  const said = query.data;
  return (
    <Dialog open wide onClose={onClose} title={said ? `Weeks of ${said.personName}` : 'Weeks'} description={editable ? 'What you say here stands in their name; they see it under My weeks.' : undefined}>
      {query.isPending && <SkeletonRows rows={8} label="Loading the weeks" />}
      {query.isLoadingError && <ErrorState title="The weeks did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {said && said.years.length > 1 && <Select label="Academic year" value={said.year.id} options={said.years.map(({ id, name }) => ({ value: id, label: name }))} onChange={setYear} className="mb-3" />}
      {said && <WeeksEditor key={said.year.id} whose={{ personId }} said={said} editable={editable} />}
    </Dialog>
  );
}

/** What a faculty member said of their weeks, in their panel. */
export function PersonWeeks({ personId }: { personId: string }) {
  const [open, setOpen] = useState(false);
  const editable = useCan()('person:write');
  const query = useWeekPreferences({ personId });
  const said = query.data;
  const aside = said && (
    <Button size="small" variant="ghost" onClick={() => setOpen(true)}>
      {editable ? 'Edit' : 'Show'}
    </Button>
  );
  return (
    <PanelSection title="Weeks on a service" aside={aside}>
      {query.isPending && <SkeletonRows rows={2} label="Loading the weeks" />}
      {query.isLoadingError && <ErrorState title="The weeks did not load" error={query.error} onRetry={() => void query.refetch()} />}
      {said && <p className="t2">{saidWords(said) ?? `Nothing said for ${said.year.name}.`}</p>}
      {said?.note && <p className="t2">“{said.note}”</p>}
      {open && <WeeksDialog personId={personId} editable={editable} onClose={() => setOpen(false)} />}
    </PanelSection>
  );
}
