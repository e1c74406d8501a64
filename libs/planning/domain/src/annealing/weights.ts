/** What points a broken rule and an unmet demand weigh while searching. */
export interface Weights {
  broken: number;
  unmet: number;
}
