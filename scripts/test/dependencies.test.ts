import { expect, test } from 'vitest';
import { type LockedPackage, lockFaults, manifestFaults } from '../src/dependencies/faults.ts';

const fine: LockedPackage = {
  version: '1.0.0',
  license: 'MIT',
  resolved: 'https://registry.npmjs.org/x/-/x-1.0.0.tgz',
  integrity: 'sha512-…',
};
const faultsOf = (change: Partial<LockedPackage>, path = 'node_modules/x') =>
  lockFaults(
    { packages: { '': {}, server: {}, [path]: { ...fine, ...change } } },
    { allowScripts: { allowed: false } },
  );

test.each<[string, Partial<LockedPackage>]>([
  ['a licence that nobody has agreed to', { license: 'AGPL-3.0' }],
  ['one of two that are both needed', { license: '(MIT AND SSPL-1.0)' }],
  ['a licence without a name', { license: 'SEE LICENSE IN LICENSE' }],
  ['a package that was given up', { deprecated: 'Use y.' }],
  ['another registry', { resolved: 'https://packages.example/x.tgz' }],
  ['the older digest', { integrity: 'sha1-…' }],
  ['a script that runs when it is installed', { hasInstallScript: true }],
])('%s is a fault', (_, change) => {
  expect(faultsOf(change)).toEqual([expect.stringContaining('x 1.0.0')]);
});

test('no licence at all is a fault', () => {
  const { license: _, ...unlicensed } = fine;
  expect(lockFaults({ packages: { 'node_modules/x': unlicensed } }, {})).toHaveLength(1);
});

test.each<[string, Partial<LockedPackage>, string?]>([
  ['one of two that can be chosen', { license: '(GPL-3.0 OR MIT)' }],
  ['a licence that was read', { license: 'SEE LICENSE IN README.md AND LICENSE' }, 'node_modules/dejavu-fonts-ttf'],
  ['a script that was decided about', { hasInstallScript: true }, 'server/node_modules/allowed'],
  ['a package of our own', { link: true, license: 'none' }],
])('%s is none', (_, change, path) => {
  expect(faultsOf(change, path)).toEqual([]);
});

test.each(['^1.0.0', '~1.0.0', '1.x', '*', 'latest', '>=1.0.0', 'git+https://example.com/x.git'])(
  '%s is not one version',
  (version) => {
    expect(manifestFaults('a', { optionalDependencies: { x: version } })).toHaveLength(1);
    expect(manifestFaults('a', { dependencies: { x: '1.2.3-beta.4' }, devDependencies: { y: '1.2.3' } })).toEqual([]);
  },
);
