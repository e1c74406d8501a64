'use client';
import type { Person } from '@housestaff/api-client';
import { Button, Check, Dialog, EmptyState, ErrorState, Meter, SkeletonRows, useNotify } from '@housestaff/ui';
import { Copy, Download, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useEveryone } from '@/features/leave/api/use-leave';
import { copyText } from '@/shell/copy-text';
import { useProgramChoice } from '@/shell/program-context';
import { useInviteMany, type InviteMany } from '../api/use-invite-many';
import { useInvitations, useUsers } from '../api/use-users';
import { saveFile } from '../model/save-file';
import { linksCsv, linksText, type GivenLink } from '../model/links-csv';
import { letterName, withoutLogin, type WithoutLogin } from '../model/without-login';
import { InviteManyList } from './invite-many-list';

type Kind = Person['kind'];
const KINDS: readonly { kind: Kind; label: string }[] = [
  { kind: 'resident', label: 'Residents' },
  { kind: 'faculty', label: 'Faculty' },
];

/** Everyone of the program without a login; null while it is not known yet. */
function useWithoutLogin(kinds: readonly Kind[]): { found: WithoutLogin | null; error: Error | null; retry: () => void } {
  const { program } = useProgramChoice();
  const [people, users, invitations] = [useEveryone(program?.id), useUsers(), useInvitations()];
  const found = useMemo(() => (people.data && users.data && invitations.data ? withoutLogin(people.data, users.data, invitations.data, kinds) : null), [people.data, users.data, invitations.data, kinds]);
  const retry = () => [people, users, invitations].forEach((query) => void query.refetch());
  return { found, error: found ? null : (people.error ?? users.error ?? invitations.error), retry };
}

function linksOf(many: InviteMany): GivenLink[] {
  return [...many.outcomes.values()].flatMap((outcome) => (outcome.state === 'given' ? [outcome.link] : []));
}

function handing(links: readonly GivenLink[]): string {
  const unmailed = links.filter(({ mailed }) => !mailed).length;
  if (unmailed === 0) return 'Each person has their own link by e-mail.';
  if (unmailed === links.length) return 'Send each person their own link, by e-mail or mail merge: no mail went out from here.';
  return `The e-mail did not go out to ${unmailed} of ${links.length}: send these their own link yourself.`;
}

function Handover({ links, onTaken }: { links: readonly GivenLink[]; onTaken: () => void }) {
  const notify = useNotify();
  const copy = async () => {
    const done = await copyText(linksText(links));
    if (done) onTaken();
    notify(done ? { tone: 'good', text: 'All links copied, one line each.' } : { tone: 'bad', text: 'The browser did not let it be copied. Download the list.' });
  };
  const download = () => {
    saveFile('housestaff-invitations.csv', linksCsv(links));
    onTaken();
  };
  return (
    <div className="alert info flex-col mb-3">
      <p>{handing(links)} Each works once, for 7 days. They are shown only now.</p>
      <div className="row flex-wrap">
        <Button icon={Download} onClick={download}>
          Download as CSV
        </Button>
        <Button icon={Copy} onClick={() => void copy()}>
          Copy all
        </Button>
      </div>
    </div>
  );
}

function Progress({ progress, running }: { progress: NonNullable<InviteMany['progress']>; running: boolean }) {
  const words = running ? `Inviting ${Math.min(progress.done + 1, progress.of)} of ${progress.of}` : `${progress.done} of ${progress.of} done`;
  return (
    <div className="us-bar mb-3">
      <Meter label="Invitations" value={progress.done} max={progress.of} tone="accent" />
      <span role="status">{words}</span>
    </div>
  );
}

function MissingEmails({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return null;
  const named = people.slice(0, 6).map(letterName).join(', ');
  return (
    <p className="t2 mt-3">
      Without an e-mail, so not invited: {named}
      {people.length > 6 && ` and ${people.length - 6} more`}. Add their e-mail under People.
    </p>
  );
}

interface ChoiceProps {
  kinds: readonly Kind[];
  onKinds: (kinds: Kind[]) => void;
}

function KindChoice({ kinds, onKinds }: ChoiceProps) {
  return (
    <div className="row flex-wrap mb-3" role="group" aria-label="Whom">
      {KINDS.map(({ kind, label }) => (
        <Check key={kind} label={label} checked={kinds.includes(kind)} onChange={(event) => onKinds(event.target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))} />
      ))}
    </div>
  );
}

/** Leaving with links that nobody has copied would lose them. */
function useLeaving(unsaved: boolean, onClose: () => void) {
  const [asked, setAsked] = useState(false);
  const leave = () => (unsaved && !asked ? setAsked(true) : onClose());
  return { asked: asked && unsaved, leave };
}

/** Invites everyone of the program who has no login yet. */
export function InviteManyDialog({ onClose }: { onClose: () => void }) {
  const { program } = useProgramChoice();
  const [kinds, setKinds] = useState<readonly Kind[]>(['resident', 'faculty']);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<readonly Person[] | null>(null);
  const [taken, setTaken] = useState(false);
  const { found, error, retry } = useWithoutLogin(kinds);
  const many = useInviteMany();
  const links = linksOf(many);
  const leaving = useLeaving(links.length > 0 && !taken, onClose);
  const chosen = (found?.ready ?? []).filter(({ id }) => !left.has(id));
  const start = () => {
    if (!program) return;
    setAsked(chosen);
    many.start(chosen, program.id);
  };
  const toggle = (id: string) => setLeft(new Set(left.has(id) ? [...left].filter((one) => one !== id) : [...left, id]));
  const actions = (
    <Actions
      many={many}
      chosen={asked === null ? chosen.length : null}
      warning={leaving.asked}
      onStart={start}
      onClose={leaving.leave}
    />
  );
  return (
    <Dialog open wide onClose={leaving.leave} title="Invite everyone without a login" description={program ? `The people of ${program.name}, each with a one-time link of their own.` : undefined} actions={actions}>
      {asked === null && <KindChoice kinds={kinds} onKinds={setKinds} />}
      {many.progress && <Progress progress={many.progress} running={many.running} />}
      {!many.running && links.length > 0 && <Handover links={links} onTaken={() => setTaken(true)} />}
      {!found && !error && <SkeletonRows rows={8} label="Loading people" />}
      {error && <ErrorState title="The people did not load" error={error} onRetry={retry} />}
      {found && asked === null && found.ready.length === 0 && <EmptyState icon={Users} title="Everyone with an e-mail has a login or an open invitation." />}
      {(asked ?? found?.ready ?? []).length > 0 && <InviteManyList people={asked ?? found?.ready ?? []} left={left} outcomes={many.outcomes} choosing={asked === null} onToggle={toggle} />}
      {found && asked === null && <MissingEmails people={found.noEmail} />}
    </Dialog>
  );
}

interface ActionsProps {
  many: InviteMany;
  /** How many are chosen; null once it has begun. */
  chosen: number | null;
  /** The links were not taken yet, and somebody wants to leave. */
  warning: boolean;
  onStart: () => void;
  onClose: () => void;
}

function Actions({ many, chosen, warning, onStart, onClose }: ActionsProps) {
  if (many.running) return <Button onClick={many.stop}>Stop</Button>;
  if (chosen === null) {
    return (
      <>
        {warning && (
          <span className="warn grow" role="alert">
            The links are gone once this is closed. Download or copy them first.
          </span>
        )}
        <Button onClick={onClose}>{warning ? 'Close anyway' : 'Done'}</Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={onClose}>Cancel</Button>
      <Button variant="primary" disabledReason={chosen === 0 ? 'Nobody is chosen' : null} onClick={onStart}>
        {chosen === 1 ? 'Invite 1 person' : `Invite ${chosen} people`}
      </Button>
    </>
  );
}
