import { useEffect } from 'react';

/** Lets the app open without a connection. A page that a new build replaced is fetched afresh; see public/sw.js. */
export function useServiceWorker(): void {
  useEffect(() => {
    // Absent where the page did not come over HTTPS.
    navigator.serviceWorker?.register(`/sw.js?build=${process.env['HS_BUILD'] ?? ''}`).catch(() => undefined);
  }, []);
}
