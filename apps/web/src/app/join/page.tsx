import type { Metadata } from 'next';
import { JoinPage } from '@/features/join/components/join-page';

export const metadata: Metadata = { title: 'Your invitation', referrer: 'no-referrer' };

export default function Page() {
  return <JoinPage />;
}
