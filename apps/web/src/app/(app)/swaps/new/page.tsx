import type { Metadata } from 'next';
import { NewSwapPage } from '@/features/swaps/components/new-swap-page';

export const metadata: Metadata = { title: 'New swap' };

export default function Page() {
  return <NewSwapPage />;
}
