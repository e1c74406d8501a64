'use client';
import type { Program } from '@housestaff/api-client';
import { EmptyState } from '@housestaff/ui';
import { Phone, UserRoundX } from 'lucide-react';
import { addDays, today as todayIn } from '@/shell/dates';
import { useBackup } from '../api/use-backup';

/** Before anybody is chosen: who could be called at once. */
export function OnBackupNow({ program }: { program: Program }) {
  const today = todayIn(program.zone);
  const backup = useBackup(program.id, { from: today, to: addDays(today, 1) });
  const members = (backup.data?.members ?? []).filter(({ away }) => !away);
  return (
    <>
      <EmptyState icon={UserRoundX} title="Who is out?" hint="What they leave open stands here then, and who can take it." />
      {members.length > 0 && (
        <section aria-label="On backup today">
          <h2>On backup today</h2>
          <ul className="scr-list">
            {members.map(({ personId, name, pgy, duty, phone }) => (
              <li key={`${personId} ${duty}`} className="scr-done">
                <span className="grow">
                  <b className="b6">{name}</b>
                  {pgy !== null && <span className="t2"> PGY-{pgy}</span>}
                  <span className="t2 block">{duty}</span>
                </span>
                {phone && (
                  <a className="btn tall ico" href={`tel:${phone}`} aria-label={`Call ${name}`}>
                    <Phone className="i" aria-hidden />
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
