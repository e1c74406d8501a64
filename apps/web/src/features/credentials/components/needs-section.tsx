'use client';
import { PanelSection, Tag } from '@housestaff/ui';
import Link from 'next/link';
import { useCan } from '@/shell/session';
import { useCredentialTypes } from '../api/use-credentials';
import { needsOf } from '../model/credential-words';

interface NeedsProps {
  programId: string | undefined;
  itemIds: readonly string[];
}

/** Null for those who may not know, and until it is known. */
function useNeeds({ programId, itemIds }: NeedsProps): string[] | null {
  const may = useCan()('qualification:read');
  const types = useCredentialTypes(programId, may);
  return may && types.data ? needsOf(types.data, itemIds) : null;
}

function ToTypes() {
  return <Link href="/credentials?tab=types">{useCan()('qualification:write') ? 'Change' : 'See'}</Link>;
}

function Tags({ needs }: { needs: readonly string[] }) {
  if (needs.length === 0) return <span className="t2">No certification or procedure.</span>;
  return needs.map((need) => <Tag key={need}>{need}</Tag>);
}

/** What a rotation asks of its people, with what the activities of its pattern ask. */
export function NeedsSection(props: NeedsProps) {
  const needs = useNeeds(props);
  if (!needs) return null;
  return (
    <PanelSection title="Asks for" aside={<ToTypes />}>
      <p className="row flex-wrap">
        <Tags needs={needs} />
      </p>
    </PanelSection>
  );
}

/** What an activity asks of its people, in a form about it. */
export function NeedsLine(props: NeedsProps) {
  const needs = useNeeds(props);
  if (!needs) return null;
  return (
    <div className="fld">
      <span className="lbl">Asks for</span>
      <p className="row flex-wrap">
        <Tags needs={needs} />
        <ToTypes />
      </p>
    </div>
  );
}
