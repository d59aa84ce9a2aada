/**
 * Whether a target can do what it says it can.
 *
 * @module
 */
import { listed, type LoadedCase } from '../../harness/index.ts';
import { absent, bad, good, type Finding } from './finding.ts';
import { ask, wrongWith, type Offer, type Patient } from './patient.ts';

/** More operations than this are told in one line where they are right. */
const few = 4;

/** Each operation that is described, on one case. */
export async function checkOperations(patient: Patient): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const offer of patient.offers) {
    const what = offer.offered.name;
    const loaded = telling(offer);
    if (loaded === undefined) {
      findings.push(absent(what, `the suite has no case of it under ${listed(offer.offered.rulesets)}`));
      continue;
    }
    const [answer] = await ask(patient, [loaded]);
    const wrong = wrongWith(loaded, answer);
    if (wrong === undefined) findings.push(good(what, `right on ${loaded.item.id}`));
    else findings.push(wrongOperation(what, loaded, wrong, patient));
    if (!patient.connection.alive()) break;
  }
  if (findings.length === 0)
    return [
      bad(
        'operations',
        'it describes none',
        'list what you implement under «operations» of taospec_describe',
      ),
    ];
  return summed(findings);
}

/** An example, or else the case whose input is neither the smallest nor the largest. */
function telling({ cases }: Offer): LoadedCase | undefined {
  return cases.find((loaded) => loaded.case.why.kind === 'example') ?? cases[Math.floor(cases.length / 2)];
}

function summed(findings: readonly Finding[]): readonly Finding[] {
  const of = (state: Finding['state']) => findings.filter((finding) => finding.state === state);
  const [right, unknown] = [of('good'), of('absent')];
  return [
    ...(right.length <= few ? right : [good('operations', `${right.length} are right, each on one case`)]),
    ...of('bad'),
    ...(unknown.length <= few
      ? unknown
      : [
          absent(
            'operations',
            `${unknown.length} have no case in the suite: ${listed(unknown.map(({ what }) => what))}`,
          ),
        ]),
  ];
}

function wrongOperation(what: string, { item }: LoadedCase, wrong: string, { connection }: Patient): Finding {
  const target = connection.spelling === '' ? '' : ` "${connection.spelling}"`;
  return bad(what, `${item.id}: ${wrong}`, `see it in full: taospec reproduce ${item.id}${target}`);
}

/** Integers that a double can't hold: one read as a number comes back changed. */
export async function checkIntegers(patient: Patient): Promise<Finding> {
  const what = 'large integers';
  const extreme = patient.offers
    .map(({ cases }: Offer) => [...cases].sort((a, b) => largest(b.case.input) - largest(a.case.input))[0])
    .filter((loaded) => loaded !== undefined && largest(loaded.case.input) > 2 ** 53);
  if (extreme.length === 0)
    return absent(what, 'no operation that it offers has a case with an integer above 2^53');
  for (const loaded of extreme) {
    const [answer] = await ask(patient, [loaded]);
    const wrong = wrongWith(loaded, answer);
    if (wrong !== undefined)
      return bad(
        what,
        `${loaded.item.id}: ${wrong}`,
        'read decimal strings as integers of 128 bits, and never as floating point',
      );
  }
  return good(
    what,
    `right on ${extreme.length} ${extreme.length === 1 ? 'case' : 'cases'} with integers above 2^53`,
  );
}

/** The largest integer among a value's decimal strings. */
function largest(value: unknown): number {
  if (typeof value === 'string') return /^-?\d+$/.test(value) ? Math.abs(Number(value)) : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((most: number, inner) => Math.max(most, largest(inner)), 0);
}
