/**
 * Where files lie that are read at run time: among the sources, and in the package. Each rule must find what it replaces, so
 * that a file that moves fails the build and not its users.
 */
const RULES: readonly { readonly file: RegExp; readonly from: string; readonly to: string }[] = [
  {
    file: /mock\/src\/(runner\/document|server\/prism)\.ts$|server\/src\/(http\/validate|resources\/settings\/rules)\.ts$/,
    from: "new URL(import.meta.resolve('@flexprice/generated/openapi.json'))",
    to: "new URL('./openapi.json', import.meta.url)",
  },
  {
    file: /server\/src\/db\/migrate\.ts$/,
    from: "new URL('../../prisma/migrations', import.meta.url)",
    to: "new URL('./migrations', import.meta.url)",
  },
  {
    file: /server\/src\/http\/portal\/pages\.ts$/,
    from: "new URL('.', import.meta.url)",
    to: "new URL('./portal/', import.meta.url)",
  },
  {
    file: /mock\/src\/control\/pages\.ts$/,
    from: "new URL('../../dist/inspector', import.meta.url)",
    to: "new URL('./inspector', import.meta.url)",
  },
  {
    file: /mock\/src\/sandbox\/years\.ts$/,
    from: "new URL('../../years', import.meta.url)",
    to: "new URL('./years', import.meta.url)",
  },
  {
    // Its sources are not there to be looked at: it is told its version.
    file: /mock\/src\/sandbox\/years\.ts$/,
    from: 'digest(sources())',
    to: 'versionOfYears()',
  },
];

/** Rewrites the places of files for the package. Everything lies beside everything there. */
export const placesInPackage = {
  name: 'places-in-package',
  transform(code: string, id: string): string | undefined {
    let changed = code;
    for (const { file, from, to } of RULES) {
      if (!file.test(id)) continue;
      if (!changed.includes(from))
        throw new Error(`${id} no longer contains ${from}: change build/placesInPackage.ts.`);
      changed = changed.replaceAll(from, to);
    }
    return changed === code ? undefined : changed;
  },
};
