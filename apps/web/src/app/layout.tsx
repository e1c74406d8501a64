import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Providers } from '@/shell/providers';
import './globals.css';

export const metadata: Metadata = { title: { default: 'Housestaff', template: '%s · Housestaff' }, description: 'Who is where, when, doing what, within the duty-hour rules.' };
export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* Must run before the first paint, so neither async nor deferred. */}
        <script src="/theme.js" />
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
