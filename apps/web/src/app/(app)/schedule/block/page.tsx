import type { Metadata } from 'next';
import { BlockPage } from '@/features/schedule/components/block-page';

export const metadata: Metadata = { title: 'Block schedule' };

export default function Page() {
  return <BlockPage />;
}
