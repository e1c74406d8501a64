'use client';
import type { GrantInfo } from '@housestaff/api-client';
import { Button, IconButton, Select } from '@housestaff/ui';
import { Plus, X } from 'lucide-react';
import { useProgramChoice } from '@/shell/program-context';
import { placeWords, roleName, ROLE_WORDS } from '@/shell/role-words';
import { useSession } from '@/shell/session';
import { givablePlaces, givableRoles, repeated } from '../model/giving';

const EVERYWHERE = 'everywhere';

interface RowProps {
  grant: GrantInfo;
  /** Spoken before the row's fields when there are several. */
  place: string;
  again: boolean;
  onChange: (grant: GrantInfo) => void;
  onRemove: (() => void) | null;
}

function GrantRow({ grant, place, again, onChange, onRemove }: RowProps) {
  const { programs } = useProgramChoice();
  const { roles: own } = useSession();
  const places = [...new Set([...givablePlaces(own, programs.map(({ id }) => id)), grant.programId])];
  const roles = [...new Set([...givableRoles(own, grant.programId), grant.role])];
  const move = (programId: string | null) => {
    const there = givableRoles(own, programId);
    onChange({ programId, role: there.includes(grant.role) ? grant.role : (there.at(-1) ?? grant.role) });
  };
  return (
    <li className="us-grant">
      <Select label={`${place}Role`} visibleLabel value={grant.role} options={roles.map((role) => ({ value: role, label: roleName(role) }))} onChange={(role) => onChange({ ...grant, role })} />
      <Select
        label={`${place}Where`}
        visibleLabel
        value={grant.programId ?? EVERYWHERE}
        options={places.map((programId) => ({ value: programId ?? EVERYWHERE, label: sentenceCase(placeWords(programId, programs)) }))}
        onChange={(value) => move(value === EVERYWHERE ? null : value)}
      />
      {onRemove ? <IconButton icon={X} label={`Take ${roleName(grant.role)} away`} onClick={onRemove} /> : <span />}
      <p className={again ? 't12 bad' : 't12 t3'}>{again ? 'This role is there twice.' : ROLE_WORDS.find(({ role }) => role === grant.role)?.may}</p>
    </li>
  );
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export interface GrantsEditorProps {
  grants: readonly GrantInfo[];
  error?: string | null;
  onChange: (grants: GrantInfo[]) => void;
}

/** The roles of one login: which, and where. */
export function GrantsEditor({ grants, error, onChange }: GrantsEditorProps) {
  const { program, programs } = useProgramChoice();
  const { roles: own } = useSession();
  const several = grants.length > 1;
  const replace = (index: number, grant: GrantInfo) => onChange(grants.map((one, at) => (at === index ? grant : one)));
  const places = givablePlaces(own, programs.map(({ id }) => id));
  const here = program && places.includes(program.id) ? program.id : (places[0] ?? null);
  const add = () => onChange([...grants, { role: givableRoles(own, here).filter((role) => !grants.some((grant) => grant.role === role)).at(-1) ?? 'faculty', programId: here }]);
  return (
    <fieldset className="us-grants">
      <legend className="vh">Roles</legend>
      <ul>
        {grants.map((grant, index) => (
          <GrantRow
            key={index}
            grant={grant}
            place={several ? `${index + 1}. ` : ''}
            again={repeated(grants, index)}
            onChange={(next) => replace(index, next)}
            onRemove={several ? () => onChange(grants.filter((_, at) => at !== index)) : null}
          />
        ))}
      </ul>
      {error && (
        <p className="bad t12" role="alert">
          {error}
        </p>
      )}
      <Button size="small" variant="ghost" icon={Plus} onClick={add}>
        Add another role
      </Button>
    </fieldset>
  );
}
