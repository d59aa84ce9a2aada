import type { chain } from '../../../src/reference/index.ts';

/** The events of a block of the developer build 293 as they are stored, and what its signed extrinsic told. */
export const batchEvents = {
  raw: '0x1c00000000000000222f114055170200000001000000070501000000000001000000075200000100000007530307000000000000010000000751080804aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa0000010000000600aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa000000000000000000000000000000000000010000000000a282f9b500000100' as chain.scale.Hex,
  extrinsic: 1,
  told: [
    { event: 'SubtensorModule.WeightsSet', data: [1, 0] },
    { event: 'SubtensorModule.BatchCompletedWithErrors', data: [] },
    {
      event: 'SubtensorModule.BatchWeightItemFailed',
      data: [{ module: 'SubtensorModule', name: 'SubNetworkDoesNotExist' }],
    },
    {
      event: 'SubtensorModule.BatchWeightsCompleted',
      data: [[2, 1], '0xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'],
    },
    {
      event: 'TransactionPayment.TransactionFeePaid',
      data: ['0xaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '0', '0'],
    },
    { event: 'System.ExtrinsicSuccess', data: [{ weight: { refTime: '763257000', proofSize: '0' } }] },
  ],
};
