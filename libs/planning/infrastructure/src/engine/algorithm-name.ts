import type { Algorithm } from '@housestaff/planning/application';

export type AlgorithmName = Exclude<Algorithm, 'auto'>;
