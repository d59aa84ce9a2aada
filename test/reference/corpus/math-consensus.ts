import type { MeasuredTable } from './measured.ts';

/** The vector and matrix functions of `oracle/math.jsonl`. */
export const mathConsensus: MeasuredTable = {};
