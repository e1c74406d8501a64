'use client';
import type { Qualification } from '@housestaff/api-client';
import { Button, ErrorState, IconButton, PanelSection, SkeletonRows } from '@housestaff/ui';
import { Pencil } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { longDay } from '@/shell/dates';
import { useCan } from '@/shell/session';
import { useCredentials, useCredentialTypes } from '../api/use-credentials';
import { levelWords } from '../model/credential-words';
import { CredentialDialog } from './credential-dialog';
import { StandingTag } from './standing-tag';

function Line({ credential, onEdit }: { credential: Qualification; onEdit: (() => void) | null }) {
  const { typeName, level, expires } = credential;
  return (
    <li className="row min-h-8">
      <span className="grow">
        <b className="b5">{typeName}</b>
        <span className="t2 block t12">{[levelWords(level), expires ? `to ${longDay(expires)}` : "doesn't expire"].filter(Boolean).join(' · ')}</span>
      </span>
      <StandingTag credential={credential} />
      {onEdit && <IconButton icon={Pencil} size="small" label={`Edit ${typeName}`} onClick={onEdit} />}
    </li>
  );
}

/** A person's certifications and procedures, in the person's panel. */
export function PersonCredentials({ personId, programId }: { personId: string; programId: string }) {
  const [open, setOpen] = useState<Qualification | 'new' | null>(null);
  const editable = useCan()('qualification:write');
  const own = useCredentials(programId, personId);
  const types = useCredentialTypes(programId);
  const none = types.data?.length === 0;
  const failed = [own, types].find((query) => query.isLoadingError);
  const add = editable && types.data && !none && (
    <Button size="small" variant="ghost" onClick={() => setOpen('new')}>
      Add
    </Button>
  );
  return (
    <PanelSection title="Certifications" aside={add}>
      {!failed && (own.isPending || types.isPending) && <SkeletonRows rows={3} label="Loading the certifications" />}
      {failed && <ErrorState title="The certifications did not load" error={failed.error} onRetry={() => void failed.refetch()} />}
      {own.data?.length === 0 && types.data && (
        <p className="t2">
          {none ? 'The program has no certifications yet. ' : 'None entered.'}
          {none && editable && <Link href="/credentials?tab=types">Enter them</Link>}
        </p>
      )}
      <ul>
        {own.data?.map((credential) => (
          <Line key={credential.id} credential={credential} onEdit={editable && types.data ? () => setOpen(credential) : null} />
        ))}
      </ul>
      {open && types.data && <CredentialDialog credential={open === 'new' ? null : open} programId={programId} types={types.data} people={null} personId={personId} onClose={() => setOpen(null)} />}
    </PanelSection>
  );
}
