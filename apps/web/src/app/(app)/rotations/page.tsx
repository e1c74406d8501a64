import type { Metadata } from 'next';
import { RotationsPage } from '@/features/rotations/components/rotations-page';

export const metadata: Metadata = { title: 'Rotations' };

export default function Page() {
  return <RotationsPage />;
}
