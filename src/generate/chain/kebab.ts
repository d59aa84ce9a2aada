/** A name of the chain in the words of an id: `SubtensorModule.POWRegistrationsThisInterval` as `subtensor-module-pow-registrations-this-interval`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .replaceAll(/[._]/g, '-')
    .toLowerCase();
}
