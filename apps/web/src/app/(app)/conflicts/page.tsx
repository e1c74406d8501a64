import type { Metadata } from 'next';
import { ConflictsPage } from '@/features/conflicts/components/conflicts-page';

export const metadata: Metadata = { title: 'Conflicts' };

export default function Page() {
  return <ConflictsPage />;
}
