/**
 * Profiles: frozen lists of cases that conformance is claimed to.
 *
 * @module
 */
import { closest } from 'fastest-levenshtein';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { digest, plainName, profileDigest, type Profile } from '../../wire/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import { broken, type Owner } from './broken.ts';
import { readJson, readText } from './file.ts';

/** The names of the profiles of a suite. */
export function profileNames(base: string): readonly string[] {
  const folder = join(base, 'profiles');
  if (!existsSync(folder)) return [];
  return [...new Set(readdirSync(folder).map(plainName))]
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();
}

/**
 * Reads a profile and checks that its cases still have the inputs that it was frozen with.
 *
 * @param inputOf the input of a case; `undefined` where there is no such case
 */
export function readProfile(
  base: string,
  owner: Owner,
  name: string,
  inputOf: (id: string) => unknown,
): Profile {
  const names = profileNames(base);
  if (!names.includes(name)) {
    const hint =
      names.length === 0 ? 'the suite has none' : `did you mean ${closest(name.slice(0, 64), names)}?`;
    throw new Stop(`there is no profile «${name}»; ${hint}`, exitCodes.usage);
  }
  const path = join(base, 'profiles', `${name}.json`);
  const place = { owner, disk: path, shown: path };
  const profile = readJson(place, readText(place), 'profile.json') as Profile;
  if (profile.name !== name) throw broken(owner, path, `it calls itself ${profile.name}`);

  const inputs = profile.ids.map((id) => {
    const input = inputOf(id);
    if (input === undefined) throw broken(owner, path, `the suite has no case ${id}`);
    return [id, digest(input)] as const;
  });
  const actual = profileDigest(profile.rulesets, inputs);
  if (profile.digest !== actual)
    throw broken(owner, path, `it states the digest ${profile.digest}, and its cases give ${actual}`);
  return profile;
}
