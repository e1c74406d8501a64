import { Skeleton } from '@housestaff/ui';
import { EntryFrame } from './entry-frame';

/** An entry page that still learns what it is about. */
export function EntryWaiting({ title }: { title: string }) {
  return (
    <EntryFrame title={title}>
      <div role="status" aria-label="Loading" className="flex flex-col gap-4">
        {[160, 120, 200].map((width) => (
          <div key={width} className="flex flex-col gap-2">
            <Skeleton style={{ width: width / 2 }} />
            <Skeleton style={{ height: 40 }} />
          </div>
        ))}
      </div>
    </EntryFrame>
  );
}
