import type { MetadataRoute } from 'next';

/** What a phone or a computer needs to install it. */
export default function manifest(): MetadataRoute.Manifest {
  const png = (name: string, size: number, purpose: 'any' | 'maskable') => ({ src: `/icons/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose });
  return {
    id: '/',
    name: 'Housestaff',
    short_name: 'Housestaff',
    description: 'Who is where, when, doing what, within the duty-hour rules.',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#14171c',
    theme_color: '#14171c',
    icons: [png('any-192', 192, 'any'), png('any-512', 512, 'any'), png('maskable-512', 512, 'maskable'), { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    shortcuts: [{ name: 'My schedule', url: '/my-schedule' }, { name: 'Today', url: '/today' }],
  };
}
