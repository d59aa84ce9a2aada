import { I64F64, I96F32, U64F64, U96F32 } from '../../../numbers/index.ts';
import { bool, fixed, i64, rao, tuple, u128, u64 } from '../../scale/index.ts';
import { former, id, map, netuid, optional, plain, since } from '../declare.ts';

/** Pools: the reserves of each subnet, its price, and the flow of TAO in and out. */
export const pools = {
  SubnetTAO: map([id(netuid)], rao, 0n),
  SubnetAlphaIn: map([id(netuid)], rao, 0n),
  SubnetAlphaOut: map([id(netuid)], rao, 0n),
  SubnetVolume: map([id(netuid)], u128, 0n),
  SubnetMovingPrice: map([id(netuid)], fixed(I96F32), 0n),
  SubnetMovingAlpha: plain(fixed(I96F32), 12_885n),
  EMAPriceHalvingBlocks: map([id(netuid)], u64, 201_600n),
  ...since({
    SubnetProtocolAlpha: map([id(netuid)], rao, 0n),
    RootProp: map([id(netuid)], fixed(U96F32), 0n),
    SubnetTaoFlow: map([id(netuid)], i64, 0n),
    SubnetEmaTaoFlow: optional([id(netuid)], tuple(u64, fixed(I64F64))),
    SubnetProtocolFlow: map([id(netuid)], i64, 0n),
    SubnetEmaProtocolFlow: optional([id(netuid)], tuple(u64, fixed(I64F64))),
    NetTaoFlowEnabled: plain(bool, true),
    TaoFlowCutoff: plain(fixed(I64F64), 0n),
    FlowNormExponent: plain(fixed(U64F64), 1n << 64n),
    FlowEmaSmoothingFactor: plain(u64, 29_597_889_189_277n),
  }),
  ...former({
    SubnetTaoProvided: map([id(netuid)], rao, 0n),
    SubnetAlphaInProvided: map([id(netuid)], rao, 0n),
  }),
};
