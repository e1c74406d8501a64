import Link from 'next/link';
import { EntryFrame } from '@/features/sign-in/components/entry-frame';
import type { LinkTrouble } from '../model/link-words';

/** A link that leads nowhere: why, and what to do. */
export function LinkDead({ trouble, onRetry }: { trouble: LinkTrouble; onRetry: () => void }) {
  return (
    <EntryFrame title={trouble.title} lead={<p role="alert">{trouble.hint}</p>}>
      <div className="row">
        {!trouble.dead && (
          <button type="button" className="btn" onClick={onRetry}>
            Try again
          </button>
        )}
        <Link className="btn" href="/login">
          Go to sign in
        </Link>
      </div>
    </EntryFrame>
  );
}
