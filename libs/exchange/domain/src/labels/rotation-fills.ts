/** Colours of the web's light theme for cells that are printed; the night's is lightened, since ink is dark on paper. */
const FILLS: Readonly<Record<string, string>> = {
  icu: '#f9b9a9', fmit: '#a9c5fd', nf: '#b9bfe4', ed: '#dcbfdb', ob: '#f8cf99', peds: '#e2fbff', surg: '#b4d5d4',
  card: '#d8cbfe', fmc: '#f6e197', geri: '#b5e9be', spm: '#fefecb', elec: '#e0e3e7',
};

/** The background of a rotation's cell on paper, by the name of its colour. */
export function fillOf(colour: string): string {
  return FILLS[colour] ?? '#e0e3e7';
}
