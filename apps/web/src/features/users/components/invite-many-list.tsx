'use client';
import type { Person } from '@housestaff/api-client';
import { Button, Check, Tag, useNotify } from '@housestaff/ui';
import { copyText } from '@/shell/copy-text';
import { roleName } from '@/shell/role-words';
import type { Invited } from '../api/use-invite-many';
import { letterName, roleOfKind } from '../model/without-login';
import { EmailText } from './email-text';

function Outcome({ outcome }: { outcome: Invited | undefined }) {
  const notify = useNotify();
  if (!outcome) return <span className="t3">Not yet</span>;
  if (outcome.state === 'sending') return <span className="t2">Inviting …</span>;
  if (outcome.state === 'refused') return <span className="bad">{outcome.words}</span>;
  const { link } = outcome;
  const copy = async () => notify((await copyText(link.url)) ? { tone: 'good', text: `Link copied. Send it to ${link.name}.` } : { tone: 'bad', text: 'The browser did not let it be copied. Download the list.' });
  return (
    <span className="row">
      <Tag tone={link.mailed ? 'good' : 'neutral'}>{link.mailed ? 'Invited, mailed' : 'Invited'}</Tag>
      <Button size="small" aria-label={`Copy the link of ${link.name}`} onClick={() => void copy()}>
        Copy link
      </Button>
    </span>
  );
}

export interface InviteManyListProps {
  people: readonly Person[];
  left: ReadonlySet<string>;
  outcomes: ReadonlyMap<string, Invited>;
  /** While people are still chosen. */
  choosing: boolean;
  onToggle: (personId: string) => void;
}

/** Who would be invited as what, and what became of it. */
export function InviteManyList({ people, left, outcomes, choosing, onToggle }: InviteManyListProps) {
  return (
    <table className="us-many">
      <caption className="vh">People to invite</caption>
      <thead>
        <tr>
          <th scope="col">Person</th>
          <th scope="col" className="wide-only">
            As
          </th>
          <th scope="col">{choosing ? 'E-mail' : 'Invitation'}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <td>{choosing ? <Check label={letterName(person)} checked={!left.has(person.id)} onChange={() => onToggle(person.id)} /> : <b className="b5">{letterName(person)}</b>}</td>
            <td className="wide-only t2">{roleName(roleOfKind(person.kind))}</td>
            <td>{choosing ? <span className="t3">{person.email && <EmailText email={person.email} />}</span> : <Outcome outcome={outcomes.get(person.id)} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
