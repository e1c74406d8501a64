'use client';
import { ApiError, messageOf, type Site } from '@housestaff/api-client';
import { Button, type Column, DataTable, Dialog, EmptyState, ErrorState, IconButton, SkeletonRows, useNotify } from '@housestaff/ui';
import { Hospital, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useSites } from '@/shell/use-sites';
import { useRemoveSite } from '../api/use-settings';
import { Part, Refusal } from './part';
import { READ_ONLY, type TabProps } from './tab-props';
import { SiteDialog } from './site-dialog';

function removalSaid(error: unknown): string {
  const inUse = error instanceof ApiError && error.code === 'program.site.in_use';
  return inUse ? `${messageOf(error)}. Give them another site first.` : messageOf(error);
}

/** A last question before a site goes; a site in use names what uses it. */
function RemoveDialog({ site, onClose }: { site: Site; onClose: () => void }) {
  const remove = useRemoveSite();
  const notify = useNotify();
  const press = () => remove.mutate(site, { onSuccess: () => [notify({ tone: 'good', text: `${site.name} is removed.` }), onClose()] });
  const actions = (
    <>
      <Button onClick={onClose}>Keep it</Button>
      <Button variant="danger" busy={remove.isPending} onClick={press}>
        Remove site
      </Button>
    </>
  );
  return (
    <Dialog open onClose={onClose} title={`Remove ${site.name}?`} description="Only a site that no program and no rotation uses can be removed." actions={actions}>
      <Refusal words={remove.error ? removalSaid(remove.error) : null} />
    </Dialog>
  );
}

const usedSaid = (count: number): string => (count === 0 ? 'nothing' : `${count} ${count === 1 ? 'program or rotation' : 'programs and rotations'}`);

function columnsOf(editable: boolean, edit: (site: Site) => void, remove: (site: Site) => void): Column<Site>[] {
  const base: Column<Site>[] = [
    { key: 'name', title: 'Site', cell: (site) => <b className="b5">{site.name}</b> },
    { key: 'zone', title: 'Time zone', cell: (site) => site.zone.replaceAll('_', ' ') },
    { key: 'used', title: 'Used by', wideOnly: true, cell: (site) => <span className={site.usedBy === 0 ? 't3' : undefined}>{usedSaid(site.usedBy)}</span> },
  ];
  const tools: Column<Site> = {
    key: 'tools',
    title: <span className="vh">Change</span>,
    numeric: true,
    cell: (site) => (
      <span className="row justify-end gap-1">
        <IconButton icon={Pencil} size="small" label={`Edit ${site.name}`} onClick={() => edit(site)} />
        <IconButton icon={Trash2} size="small" label={`Remove ${site.name}`} onClick={() => remove(site)} />
      </span>
    ),
  };
  return editable ? [...base, tools] : base;
}

/** The hospitals and clinics of the organization, shared by its programs. */
export function SitesTab({ program, editable }: TabProps) {
  const sites = useSites();
  const notify = useNotify();
  const [open, setOpen] = useState<Site | 'new' | null>(null);
  const [removing, setRemoving] = useState<Site | null>(null);
  const add = editable && (
    <Button icon={Plus} onClick={() => setOpen('new')}>
      Add site
    </Button>
  );
  return (
    <Part title="Sites" words="Hospitals and clinics, for all programs of the organization. A rotation at a site has its times in that site’s zone." readOnly={editable ? null : READ_ONLY}>
      {sites.isPending && <SkeletonRows rows={4} height={32} label="Loading the sites" />}
      {sites.isLoadingError && <ErrorState title="The sites did not load" error={sites.error} onRetry={() => void sites.refetch()} />}
      {sites.data && (
        <>
          <div className="set-wide">
            <DataTable
              caption="Sites"
              columns={columnsOf(editable, setOpen, setRemoving)}
              rows={sites.data}
              keyOf={(site) => site.id}
              empty={<EmptyState icon={Hospital} title="There is no site yet." hint="Without one, everything is in the program’s time zone." action={add} />}
            />
          </div>
          {sites.data.length > 0 && add && <div className="set-bar">{add}</div>}
        </>
      )}
      {open && <SiteDialog site={open === 'new' ? null : open} zone={program.zone} onClose={() => setOpen(null)} onSaved={({ name, movedDuties = 0 }) => notify({ tone: 'good', text: movedDuties > 0 ? `${name} is saved. ${movedDuties} published duties have the same clock in the new zone.` : `${name} is saved.` })} />}
      {removing && <RemoveDialog site={removing} onClose={() => setRemoving(null)} />}
    </Part>
  );
}
