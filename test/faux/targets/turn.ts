/**
 * A faux target: a replay of a vector file, spoilt by a behaviour.
 *
 * @module
 */
import type { Request } from '../../../src/wire/index.ts';
import type { Port } from './acts.ts';
import { behaviours, type BehaviourName } from './behaviours.ts';
import { replay } from './replay.ts';

/** Takes messages and lets the behaviour answer them at the port. */
export function fauxTarget(name: string, file: string, port: Port): (message: unknown) => void {
  const { answer, caseOf } = replay(file);
  const act = behaviours[name as BehaviourName];
  let before = 0;
  return (message) => {
    const isBatch = Array.isArray(message);
    const requests = (isBatch ? message : [message]) as Request[];
    const answers = requests.map(answer);
    const say = () => port.write(`${JSON.stringify(isBatch ? answers : answers[0])}\n`);
    act({ requests, isBatch, answers, port, say, before: before++, cases: requests.map(caseOf) });
  };
}
