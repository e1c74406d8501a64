'use client';
import { messageOf, type PartToGive, type Swap } from '@housestaff/api-client';
import { Button, EmptyState, TextArea, useNotify } from '@housestaff/ui';
import { ArrowLeftRight } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useMemo, useState, type ReactNode } from 'react';
import { addDays, today } from '@/shell/dates';
import { spokenName } from '@/features/compliance/finding-words';
import { useProgramChoice } from '@/shell/program-context';
import { useSession } from '@/shell/session';
import { TopBar } from '@/shell/top-bar';
import { useUrlState } from '@/shell/url-state';
import { usePartsToGive, useRequestSwap, useSwapPreview, type SwapTerms } from '../api/use-swaps';
import { useViewer } from '../api/use-viewer';
import { useNames } from '../api/use-names';
import { partInput, wantedPart } from '../model/part';
import { PartPicker } from './part-picker';
import { PartnerPicker, type Partner } from './partner-picker';
import { PersonPicker } from './person-picker';
import { SwapPreviewed } from './swap-preview';

const HOW: readonly { kind: Swap['kind']; title: string; hint: string }[] = [
  { kind: 'one-to-one', title: 'Trade it', hint: 'Somebody takes it and gives something back' },
  { kind: 'absorb', title: 'Give it away', hint: 'Somebody takes it over, for nothing in return' },
  { kind: 'open', title: 'Offer it to everyone', hint: 'Whoever can take it may do so, first come first served' },
];

function Step({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="sw-step">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function HowPicker({ value, onChange }: { value: Swap['kind']; onChange: (kind: Swap['kind']) => void }) {
  return (
    <div role="radiogroup" aria-label="How" className="sw-how">
      {HOW.map(({ kind, title, hint }) => (
        <label key={kind} className="sw-part" data-chosen={kind === value || undefined}>
          <input type="radio" name="how" checked={kind === value} onChange={() => onChange(kind)} />
          <span>
            <b className="b5">{title}</b>
            <span className="block t12 t2">{hint}</span>
          </span>
        </label>
      ))}
    </div>
  );
}

function termsOf(kind: Swap['kind'], askerId: string, ownId: string | null, gives: PartToGive | null, partner: Partner | null): SwapTerms | null {
  if (!gives || (kind !== 'open' && !partner)) return null;
  const whose = askerId === ownId ? {} : { personId: askerId };
  if (kind === 'open' || !partner) return { kind: 'open', ...whose, gives: partInput(gives.part) };
  return { kind, ...whose, gives: partInput(gives.part), counterpartId: partner.personId, ...(partner.takes ? { takes: partInput(partner.takes) } : {}) };
}

function whatIsMissing(gives: PartToGive | null, terms: SwapTerms | null, preview: ReturnType<typeof useSwapPreview>): string | null {
  if (!gives) return 'Choose what to give first';
  if (!terms) return 'Choose whom to ask first';
  if (!preview.data) return 'The schedule is being checked';
  return preview.data.refusals.length > 0 ? 'It can’t be done as it stands: see above' : null;
}

interface SendProps {
  programId: string;
  terms: SwapTerms | null;
  names: ReadonlyMap<string, string>;
  why: string | null;
}

const sentTo = ({ counterpart, status }: Swap): string => {
  if (status === 'executed') return 'Done: the schedule is changed.';
  return counterpart ? `Sent: ${spokenName(counterpart.name)} is asked.` : 'It is in the open pool.';
};

function Send({ programId, terms, names, why }: SendProps) {
  const [reason, setReason] = useState('');
  const said = JSON.stringify([terms, reason]);
  const key = useMemo(() => (said ? crypto.randomUUID() : ''), [said]);
  const request = useRequestSwap(programId, key);
  const notify = useNotify();
  const router = useRouter();
  const send = () => {
    if (!terms) return;
    request.mutate({ ...terms, reason: reason.trim() }, { onSuccess: (swap) => [notify({ tone: 'good', text: sentTo(swap) }), router.push(`/swaps/${swap.id}`)] });
  };
  const whom = terms?.counterpartId ? names.get(terms.counterpartId) : undefined;
  return (
    <section className="sw-step">
      <TextArea label="Why (optional)" hint={terms?.kind === 'open' ? 'Everyone sees it.' : 'Whoever you ask sees it, and the manager.'} value={reason} rows={2} maxLength={500} onChange={(event) => setReason(event.target.value)} />
      {request.error && (
        <p className="alert mt-2" role="alert">
          {messageOf(request.error)}
        </p>
      )}
      <div className="sw-send">
        <Button variant="primary" size="tall" busy={request.isPending} disabledReason={why} onClick={send}>
          {terms?.kind === 'open' ? 'Offer it to everyone' : whom ? `Ask ${whom}` : 'Send the request'}
        </Button>
      </div>
    </section>
  );
}

/** What the address names, until something else is chosen. */
function useLinked(programId: string, askerId: string): PartToGive | null {
  const { get } = useUrlState();
  const [from, date] = [today(), get('date')];
  const linked = usePartsToGive(programId, date && get('code') ? askerId : null, { from, to: addDays(date && date > from ? date : from, 1) });
  return wantedPart(linked.data ?? [], { date, code: get('code'), half: get('half') }) ?? null;
}

/** What changes hands, how, with whom, what it would do, and off it goes. */
function Request({ programId, askerId }: { programId: string; askerId: string }) {
  const { personId: ownId } = useSession();
  const linked = useLinked(programId, askerId);
  const names = useNames(programId);
  const [picked, setGives] = useState<PartToGive | null>(null);
  const [kind, setKind] = useState<Swap['kind']>('one-to-one');
  const [partner, setPartner] = useState<Partner | null>(null);
  const gives = picked ?? linked;
  const terms = termsOf(kind, askerId, ownId, gives, partner);
  const preview = useSwapPreview(programId, terms);
  const asked = gives && kind !== 'open' ? { kind, gives: partInput(gives.part), ...(askerId === ownId ? {} : { personId: askerId }) } : null;
  return (
    <>
      <Step title="What to give">
        <PartPicker label="What to give" programId={programId} personId={askerId} value={gives} onChange={(part) => [setGives(part), setPartner(null)]} />
      </Step>
      {gives && (
        <Step title="How">
          <HowPicker value={kind} onChange={(next) => [setKind(next), setPartner(null)]} />
        </Step>
      )}
      {asked && (
        <Step title="With whom">
          <PartnerPicker key={JSON.stringify(asked)} programId={programId} askerId={askerId} asked={asked} value={partner} onChoose={setPartner} />
        </Step>
      )}
      {terms && (
        <Step title="What it does">
          <SwapPreviewed preview={preview} names={names} />
        </Step>
      )}
      {gives && <Send programId={programId} terms={terms} names={names} why={whatIsMissing(gives, terms, preview)} />}
    </>
  );
}

/** Asks for a swap: for oneself, or as a manager for anybody. */
export function NewSwapPage() {
  const { program } = useProgramChoice();
  const { personId, manages } = useViewer(program?.id);
  const { get, set } = useUrlState();
  const askerId = (manages ? get('person') : null) ?? personId;
  return (
    <>
      <TopBar title="New swap" />
      {!manages && !personId && <EmptyState icon={ArrowLeftRight} title="Your login is not linked to a person." hint="Your coordinator can link it; then you can swap here." />}
      {program && (manages || personId) && (
        <div className="scroll bg-(--bg)">
          <div className="sw-col">
            {manages && (
              <Step title="For whom">
                <PersonPicker label="Whose shift" programId={program.id} value={askerId} onChange={(id) => set({ person: id, date: null, code: null, half: null })} />
              </Step>
            )}
            {askerId && <Request key={askerId} programId={program.id} askerId={askerId} />}
          </div>
        </div>
      )}
    </>
  );
}
