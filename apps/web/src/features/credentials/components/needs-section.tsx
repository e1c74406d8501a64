'use client';
import { PanelSection, Tag } from '@housestaff/ui';
import Link from 'next/link';
import { useCan } from '@/shell/session';
import { useCredentialTypes } from '../api/use-credentials';
import { needsOf } from '../model/credential-words';

/** What a rotation or an activity asks of its people; nothing to those who may not know. */
export function NeedsSection({ programId, itemId }: { programId: string | undefined; itemId: string }) {
  const can = useCan();
  const may = can('qualification:read');
  const types = useCredentialTypes(programId, may);
  const needs = needsOf(types.data ?? [], itemId);
  if (!may || !types.data) return null;
  return (
    <PanelSection title="Asks for" aside={<Link href="/credentials?tab=types">{can('qualification:write') ? 'Change' : 'See'}</Link>}>
      {needs.length === 0 && <p className="t2">No certification or procedure.</p>}
      <p className="row flex-wrap">
        {needs.map((need) => (
          <Tag key={need}>{need}</Tag>
        ))}
      </p>
    </PanelSection>
  );
}
