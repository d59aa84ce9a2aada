import { U64F64 } from '../../numbers/index.ts';
import { account, bool, bytes, fixed, i32, rao, u128, u16, u32, u64, word } from '../scale/index.ts';
import { former, id, map, netuid, optional, pallet, plain, since, t64 } from './declare.ts';
import { balancer, position, tick } from './shapes.ts';

/** The pools' prices: weights since the balancer, liquidity between ticks before it. */
export const swap = pallet('Swap', {
  FeeRate: map([t64(netuid)], u16, 33, 196),
  ...since({
    SwapBalancer: map([t64(netuid)], balancer, 500_000_000_000_000_000n),
    PalSwapInitialized: map([t64(netuid)], bool, false),
    ScrapReservoirAlpha: map([t64(netuid)], rao, 0n),
    HasMigrationRun: map([id(bytes(128))], bool, false),
  }),
  ...former({
    FeeGlobalTao: map([t64(netuid)], fixed(U64F64), 0n),
    FeeGlobalAlpha: map([t64(netuid)], fixed(U64F64), 0n),
    Ticks: optional([t64(netuid), t64(i32)], tick),
    SwapV3Initialized: map([t64(netuid)], bool, false),
    AlphaSqrtPrice: map([t64(netuid)], fixed(U64F64), 0n),
    CurrentTick: map([t64(netuid)], i32, 0),
    CurrentLiquidity: map([t64(netuid)], u64, 0n),
    EnabledUserLiquidity: map([t64(netuid)], bool, false),
    Positions: optional([t64(netuid), t64(account), t64(u128)], position),
    LastPositionId: plain(u128, 0n),
    TickIndexBitmapWords: map(
      [t64(netuid), t64(word('PalletSubtensorSwapTickLayerLevel', 'Top', 'Middle', 'Bottom')), t64(u32)],
      u128,
      0n,
    ),
  }),
});

/** Alpha in all, since that pallet counts it. */
export const alphaAssets = pallet(
  'AlphaAssets',
  since({
    TotalAlphaIssuance: map([t64(netuid)], rao, 0n),
    AlphaBurned: map([t64(netuid)], rao, 0n),
    AlphaRecycled: map([t64(netuid)], rao, 0n),
  }),
);
