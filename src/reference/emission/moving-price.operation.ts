import type { Input, Input252, Output, Stages } from '../generated/emission.movingPrice.ts';
import { bits, block, nullable, number, optional, u64, type FieldsOf } from '../fields.ts';
import { I96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { movingPrice } from './moving-price.ts';

/** `emission.movingPrice`: what the average of a subnet's price is after a block. */
export const movingPriceOperation = pureStep({
  name: 'emission.movingPrice',
  title: 'the moving price of a subnet after a block',
  page: 'spec/emission/moving-price.md',
  clauses: [1, 2, 3, 4, 5, 6, 7, 8].map((clause) => `MOVING-PRICE-0${clause}`),
  rulesets: ['233', '234', '247', '252', '261', '423', '425'],
  input: {
    subnetMechanism: number,
    movingPrice: bits(I96F32),
    subnetMovingAlpha: bits(I96F32),
    price: u64,
    block: optional(block),
    networkRegisteredAt: optional(block),
    firstEmissionBlock: optional(nullable(block)),
    emaPriceHalvingBlocks: optional(u64),
  } satisfies FieldsOf<Input & Input252>,
  output: { movingPrice: bits(I96F32) } satisfies FieldsOf<Output>,
  stages: { age: u64, alpha: u64, fromPrice: u64, fromMovingPrice: u64 } satisfies FieldsOf<Stages>,
  apply: movingPrice,
});
