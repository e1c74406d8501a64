import type { Metadata } from 'next';
import { FeedsPage } from '@/features/feeds/components/feeds-page';

export const metadata: Metadata = { title: 'Calendar feeds' };

export default function Page() {
  return <FeedsPage />;
}
