import type { Metadata } from 'next';
import { RollOverPage } from '@/features/roll-over/components/roll-over-page';

export const metadata: Metadata = { title: 'Roll over the year' };

export default function Page() {
  return <RollOverPage />;
}
