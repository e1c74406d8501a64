import type { Metadata } from 'next';
import { CredentialsPage } from '@/features/credentials/components/credentials-page';

export const metadata: Metadata = { title: 'Credentials' };

export default function Page() {
  return <CredentialsPage />;
}
