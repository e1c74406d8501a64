export type { CostScale } from './counter-pieces';
export { MasterFrame, type PlanBox, type PlanColumn } from './master-frame';
export { planCost } from './plan-cost';
export { rowCost } from './row-cost';
export { RowPricer, type PricedRow, type PricerOptions } from './row-pricer';
export type { RowStretch } from './row-stretch';
export { mostPoints } from './most-points';
export { RowResponse } from './row-response';
