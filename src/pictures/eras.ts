import { stackedBars } from '../draw/index.ts';
import type { emission } from '../reference/index.ts';

/** What each subnet gets under the rules of every era, a bar a rule. */
export function erasPicture(
  state: emission.EraState,
  names: readonly string[],
  eras: readonly emission.EraShares[],
): string {
  const minted = Number(state.blockEmission);
  const shareOf = (bits: bigint): number => (minted === 0 ? 0 : Number(bits) / 2 ** 32 / minted);
  const bars = eras.map(({ ruleset, era, decides, emissions, without }) => ({
    name: `${era} (${ruleset}): ${decides}`,
    shares: emissions.map(shareOf),
    ...(without !== undefined && { without }),
  }));
  const told = bars.map(({ name, shares, without }) => {
    const parts = shares.map((share, i) => `${names[i]} ${(share * 100).toFixed(1)} %`);
    return `${name}: ${without ?? parts.join(', ')}`;
  });
  return stackedBars({
    title: 'The same block, shared by the rules of every era',
    description: `${told.join('. ')}.`,
    parts: names,
    bars,
  });
}
