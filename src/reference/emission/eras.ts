/**
 * One state under the rules of every era: what each subnet would get of the same block.
 *
 * @module
 */
import type { Rao, U96F32 } from '../numbers/index.ts';
import type { Ruleset } from '../versions.ts';
import type { FlowParameters } from './flow-shares.ts';
import { rootProportion, type RootProportionInput } from './root-proportion.ts';
import type { RootVotesInput } from './root-votes.ts';
import { subnetShares, type ShareSubnet } from './subnet-shares.ts';

/** A subnet with all that any era asks of it. */
export interface EraSubnet extends ShareSubnet {
  readonly alphaIssuance: Rao;
  /** What sudo set, where that is known. */
  readonly decree?: Rao | undefined;
}

/** A block with all that any era asks of it. */
export interface EraState extends FlowParameters, Pick<RootProportionInput, 'rootTao' | 'taoWeight'> {
  readonly blockEmission: Rao;
  readonly subnets: readonly EraSubnet[];
  /** The root network, where it is known. */
  readonly votes?: Pick<RootVotesInput, 'stake' | 'weights' | 'kappa' | 'rho'> | undefined;
}

/** A rule that was in force, by a ruleset that had it. */
export interface EraRule {
  readonly ruleset: Ruleset;
  readonly era: string;
  /** What decides, in a few words. */
  readonly decides: string;
}

/** The rules that one state is put under, oldest first. */
export const eraRules: readonly EraRule[] = [
  { ruleset: '119', era: 'finney', decides: 'decree' },
  { ruleset: '149', era: 'revolution', decides: 'votes, as stored' },
  { ruleset: '195', era: 'revolution', decides: 'votes, rows made equal' },
  { ruleset: '298', era: 'dtao', decides: 'moving price' },
  { ruleset: '365', era: 'flow', decides: 'flow' },
  { ruleset: '411', era: 'flow', decides: 'net flow' },
  { ruleset: '421', era: 'price', decides: 'price, root, unburned' },
  { ruleset: '425', era: 'price', decides: 'price, unburned' },
];

/** What each subnet gets under a rule. */
export interface EraShares extends EraRule {
  /** One entry a subnet of the state, in its order: rao with 32 bits behind the point. */
  readonly emissions: readonly U96F32[];
  /** Why the rule gives nothing, where it does not apply. */
  readonly without?: string;
}

// #region eras
/** What each subnet of a state gets under every rule. */
export function eras(state: EraState): readonly EraShares[] {
  return eraRules.map((rule) => ({ ...rule, ...emissionsUnder(state, rule.ruleset) }));
}

function emissionsUnder(state: EraState, ruleset: Ruleset): Pick<EraShares, 'emissions' | 'without'> {
  const { subnets, blockEmission } = state;
  const networks = subnets.map(({ netuid }) => netuid);
  if (ruleset === '119') {
    if (subnets.some(({ decree }) => decree === undefined)) return nothing('no decree in the state');
    const emission = subnets.map(({ decree }) => decree ?? (0n as Rao));
    return given(state, subnetShares({ networks, netuids: networks, emission, blockEmission }, ruleset), 32n);
  }
  if (ruleset === '149' || ruleset === '195') {
    if (state.votes === undefined) return nothing('no votes in the state');
    return given(state, subnetShares({ ...state.votes, networks, blockEmission }, ruleset), 32n);
  }
  const weighed = subnets.map((subnet) => ({ ...subnet, rootProportion: rootPart(state, subnet) }));
  return given(state, subnetShares({ ...state, subnets: weighed }, ruleset), 0n);
}

const rootPart = ({ rootTao, taoWeight }: EraState, { alphaIssuance }: EraSubnet): U96F32 =>
  rootProportion({ rootTao, taoWeight, alphaIssuance }).rootProportion;
// #endregion

const nothing = (without: string): Pick<EraShares, 'emissions' | 'without'> => ({ emissions: [], without });

/** What was given, subnet by subnet; `fraction` bits are added behind whole rao. */
function given(
  { subnets }: EraState,
  answer: ReturnType<typeof subnetShares>,
  fraction: bigint,
): Pick<EraShares, 'emissions' | 'without'> {
  if ('rejection' in answer) return nothing(`refused: ${answer.rejection.name}`);
  if (answer.subnets === null) return nothing('nothing is decided');
  const of = new Map(answer.subnets.map(({ netuid, emission }) => [netuid, emission]));
  return { emissions: subnets.map(({ netuid }) => ((of.get(netuid) ?? 0n) << fraction) as U96F32) };
}
