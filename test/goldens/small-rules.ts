import { chain, type JsonObject } from '../../src/reference/index.ts';
import { ours, told, type Answers } from './answers.ts';

type Hex = chain.scale.Hex;
type Words = Readonly<Record<string, string>>;
/** A hash's or an account's place in a golden's words. */
type Hashes = Readonly<Record<string, Hex>>;

const account = (hex: Hex) => ({ hex, ss58_42: chain.ss58Encode(hex) });
const free = { length: 0, baseWeight: '0', paysFee: true, tip: '0' };
const anyWeights = {
  uid: 0,
  n: 0,
  permit: true,
  isOwner: false,
  minAllowedWeights: 0,
  maxWeightsLimit: 65535,
  uids: [],
  values: [],
};

/** Goldens of the small rules of the chain, a line an operation. */
export const smallRules: Answers = {
  subnetAccountId: told('chain.address', ({ netuid }: { netuid: number }) =>
    account(chain.subnetAccount(netuid)),
  ),
  palletAccountId: told('chain.address', ({ palletId }: Words) => account(chain.palletAccount(palletId))),
  ss58Encode: ours(
    'chain.address',
    (input) => input,
    ({ address }) => address,
  ),
  weightsCommitHash: ours(
    'chain.commitHash',
    ({ netuidIndex: mechanismIndex, ...rest }: JsonObject) => ({ ...rest, mechanismIndex }),
    ({ hash }) => hash,
  ),
  announceHash: told('chain.commitHash', ({ newColdkey }: Hashes) => chain.announceHash(newColdkey)),
  timelockCommitHash: told('chain.commitHash', ({ commit }: Hashes) => chain.timelockCommitHash(commit)),
  createSealHash: told('chain.work', ({ blockHash, hotkey, nonce }: Hashes) =>
    chain.sealHash(blockHash, hotkey, BigInt(nonce)),
  ),
  firstNonceMeetingDifficulty: told('chain.work', (input: Hashes) => {
    const { blockHash, hotkey, difficulty, startNonce } = input;
    const { nonce, seal } = chain.firstNonce(blockHash, hotkey, BigInt(difficulty), BigInt(startNonce));
    return { nonce: nonce.toString(), seal };
  }),
  hashMeetsDifficulty: told('chain.work', ({ hash, difficulty }: Hashes) =>
    chain.meetsDifficulty(hash, BigInt(difficulty)),
  ),
  hashHotkeyToU64: told('chain.work', ({ hotkey }: Hashes) => chain.hotkeyNumber(hotkey).toString()),
  checkPassesRateLimit: ours(
    'chain.rateLimit',
    ({ limit, block, lastBlock: last }: Words) => ({ of: 'children', limit, block, last }),
    ({ passes }) => passes,
  ),
  exceedsTxRateLimit: ours(
    'chain.rateLimit',
    ({ limit, currentBlock: block, prevTxBlock: last }: Words) => ({ of: 'hotkeySwap', limit, block, last }),
    ({ passes }) => passes === false,
  ),
  checkVersionKey: told('chain.checkWeights', ({ networkKey, versionKey }: Words) => {
    const keys = { networkVersionKey: BigInt(networkKey), versionKey: BigInt(versionKey) };
    return chain.checkWeights({ ...anyWeights, ...keys }, '425') !== 'IncorrectWeightVersionKey';
  }),
  weightToFee: ours(
    'chain.fee',
    ({ refTime }: Words) => ({ ...free, refTime }),
    ({ fee }) => fee,
  ),
  customTransactionErrorCode: told(
    'chain.validityCode',
    ({ name }: Words) => chain.validityCodes[name as chain.ValidityReason],
  ),
  poolErrorCodeForPalletError: ours(
    'chain.validityCode',
    (input) => input,
    ({ code }) => code,
  ),
  moduleErrorIndex: told('chain.errorOf', ({ error }: Words) =>
    chain.errorIndex('425', 'SubtensorModule', error),
  ),
  eventIndex: told('chain.errorOf', ({ event }: Words) => chain.eventIndex('425', 'SubtensorModule', event)),
};
