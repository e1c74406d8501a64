import type { Metadata } from 'next';
import { SwapPage } from '@/features/swaps/components/swap-page';

export const metadata: Metadata = { title: 'Swap' };

export default async function Page({ params }: { params: Promise<{ swapId: string }> }) {
  const { swapId } = await params;
  return <SwapPage key={swapId} swapId={swapId} />;
}
