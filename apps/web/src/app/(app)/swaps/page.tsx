import type { Metadata } from 'next';
import { SwapsPage } from '@/features/swaps/components/swaps-page';

export const metadata: Metadata = { title: 'Swaps' };

export default function Page() {
  return <SwapsPage />;
}
