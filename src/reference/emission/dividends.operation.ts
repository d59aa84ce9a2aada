import type { Input475, Output475, Stages } from '../generated/emission.dividends.ts';
import { bits, bool, list, optional, rao, record, type FieldsOf } from '../fields.ts';
import { U96F32 } from '../numbers/index.ts';
import { pureStep } from '../step.ts';
import { distributeDividends } from './dividends.ts';
import { account, perHotkey } from './fields.ts';

/** `emission.dividends`: the two pots of an epoch, cut up among the validators. */
export const dividendsOperation = pureStep({
  name: 'emission.dividends',
  title: 'what each validator gets of the pot of its subnet and of the pot of root',
  page: 'spec/emission/dividends.md',
  clauses: ['DIVIDENDS-01', 'DIVIDENDS-02', 'DIVIDENDS-03', 'DIVIDENDS-04', 'DIVIDENDS-05', 'DIVIDENDS-06'],
  rulesets: ['425', '475'],
  input: {
    pendingValidatorAlpha: rao,
    pendingRootAlpha: rao,
    taoWeight: bits(U96F32),
    validators: perHotkey(
      record({
        hotkey: account,
        alphaStake: rao,
        rootStake: rao,
        dividend: bits(U96F32),
        rootSeat: optional(bool),
      }),
    ),
  } satisfies FieldsOf<Input475>,
  output: {
    dividends: list(record({ hotkey: account, alphaDividend: bits(U96F32), rootDividend: bits(U96F32) })),
    rootRecycled: optional(bool),
  } satisfies FieldsOf<Output475>,
  stages: {
    parts: list(record({ hotkey: account, alphaPart: bits(U96F32), rootPart: bits(U96F32) })),
    totalAlphaParts: bits(U96F32),
    totalRootParts: bits(U96F32),
    dividends: list(record({ hotkey: account, alphaDividend: bits(U96F32), rootDividend: bits(U96F32) })),
  } satisfies FieldsOf<Stages>,
  apply: distributeDividends,
});
