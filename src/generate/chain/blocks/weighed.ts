/**
 * The cases of one extrinsic or several, once more at the weights that a real runtime gives their calls.
 *
 * A weight is an input of the rules, and the runtime has it from a table: only a case that has the runtime's own can
 * be put to it.
 *
 * @module
 */
import type { Json, JsonObject } from '../../../reference/index.ts';
import { readBeside } from '../../files.ts';
import type { Draft } from '../../topic.ts';

/** By a case's id, the weights of its extrinsics in their order, as the developer build 293 gives them. */
const weights = readBeside(import.meta.url, 'weighed.json') as Readonly<
  Record<string, readonly (readonly [refTime: string, proofSize: string])[]>
>;

/** The cases whose weights were measured, at those. */
export function weighed(cases: readonly Draft[]): readonly Draft[] {
  return cases.flatMap((draft): Draft[] => {
    const own = weights[draft.id] as (typeof weights)[string] | undefined;
    if (own === undefined) return [];
    const { blocks, ...rest } = draft.input as { readonly blocks: readonly JsonObject[] };
    let next = 0;
    const at = (extrinsic: Json): Json => {
      const [refTime, proofSize] = own[next++];
      return { ...(extrinsic as JsonObject), weight: { refTime, proofSize } };
    };
    return [
      {
        ...draft,
        id: draft.id.replace(/^blocks-/, 'blocks-weighed-'),
        title: `${draft.title}, at the weight that a runtime gives it`,
        input: {
          ...rest,
          blocks: blocks.map((block) => ({
            ...block,
            extrinsics: (block.extrinsics as readonly Json[]).map(at),
          })),
        },
      },
    ];
  });
}
