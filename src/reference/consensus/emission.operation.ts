import type { Input, Output, Stages } from '../generated/consensus.emission.ts';
import { I32F32 } from '../numbers/index.ts';
import { shareEmission } from './emission.ts';
import { bits, perUid, rao, type FieldsOf } from '../fields.ts';
import { shares } from './fields.ts';
import { pureStep } from '../step.ts';

/** `consensus.emission`: step 14 of the epoch on its own. */
export const emissionOperation = pureStep({
  name: 'consensus.emission',
  title: 'what each uid gets of the emission',
  page: 'spec/consensus/emission.md',
  clauses: ['EMISSION-01', 'EMISSION-02', 'EMISSION-03', 'EMISSION-04', 'EMISSION-05', 'EMISSION-06'],
  input: {
    incentive: shares,
    dividends: shares,
    stake: shares,
    activeStake: shares,
    raoEmission: rao,
  } satisfies FieldsOf<Input>,
  output: {
    serverEmission: perUid(rao),
    validatorEmission: perUid(rao),
    combinedEmission: perUid(rao),
  } satisfies FieldsOf<Output>,
  stages: {
    emissionSum: bits(I32F32),
    normalizedServerEmission: shares,
    normalizedValidatorEmission: shares,
    normalizedCombinedEmission: shares,
  } satisfies FieldsOf<Stages>,
  apply: shareEmission,
});
