import type { Operation } from '../reference/index.ts';
import {
  contractVersion,
  suiteVersion,
  validate,
  type DescribeParams,
  type DescribeResult,
  type MessageLimits,
} from '../wire/index.ts';
import { unsupported, wrongParameters, type Reply } from './answer.ts';

/**
 * `taospec_describe`: what this node is and offers.
 *
 * @see WIRE-16 to WIRE-18
 */
export function describe(params: unknown, operations: readonly Operation[], limits: MessageLimits): Reply {
  const problem = validate('wire.json#/$defs/DescribeParams', params, '');
  if (problem !== undefined) return wrongParameters(problem);

  const { contracts } = params as DescribeParams;
  if (!contracts.includes(contractVersion))
    return unsupported({
      path: 'contracts',
      expected: `a list with "${contractVersion}" in it`,
      got: JSON.stringify(contracts.slice(0, 8)),
      says: `this node speaks contract version ${contractVersion} alone`,
    });

  const result: DescribeResult = {
    contract: contractVersion,
    implementation: { name: 'taospec', version: suiteVersion, language: 'TypeScript' },
    operations: operations.map(({ name, rulesets }) => ({
      name,
      rulesets: [...rulesets],
      trace: ['digest', 'full'],
    })),
    limits: { batch: limits.batch, bytes: limits.bytes },
  };
  return { result };
}
