import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';

/** A wrong rule for each clause of reading a call. */
export const decodeCallRules: readonly FauxRule[] = [
  {
    clause: 'DECODE-CALL-01',
    file: `${at}calls/call.ts`,
    find: 'args: find(name)?.args.write(args) ?? {}',
    replace: 'args: {}',
    says: 'a call is known by its name alone',
  },
  {
    clause: 'DECODE-CALL-02',
    file: `${at}calls/index.ts`,
    find: '!callBuilds(name).includes(build)',
    replace: 'callBuilds(name).length === 0',
    says: 'every ruleset has every call',
  },
  {
    clause: 'DECODE-CALL-03',
    file: `${at}scale/kind.ts`,
    find: 'again.length === bytes.length',
    replace: 'again.length <= bytes.length',
    says: 'bytes may be left over',
  },
];
