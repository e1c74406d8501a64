import type { Metadata } from 'next';
import { ScramblePage } from '@/features/scramble/components/scramble-page';

export const metadata: Metadata = { title: 'Scramble' };

export default function Page() {
  return <ScramblePage />;
}
