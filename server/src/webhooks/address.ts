import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** An address that must not be called, because it is not on the public internet. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
}

/** Whether an address is one that anybody on the internet could be behind: not this machine, not this network. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // An IPv4 address in the clothes of IPv6 is judged as what it is.
  return ipaddr.process(address).range() === 'unicast';
}

const forbidden = (host: string, address: string) =>
  new ForbiddenAddressError(
    `${host} is at ${address}, which is not a public address. Only a server with PRIVATE_ADDRESSES=allow calls such addresses.`,
  );

/** @throws ForbiddenAddressError when the host of a URL is itself an address that must not be called */
export function checkLiteral(hostname: string): void {
  const address = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(address) && !isPublic(address)) throw forbidden(hostname, address);
}

/**
 * Resolves a name and refuses it when any of its addresses is not public. The connection is then made to what was checked:
 * a name that means something else a moment later changes nothing.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0);
    const bad = addresses.find(({ address }) => !isPublic(address));
    if (bad) return callback(forbidden(hostname, bad.address), '', 0);
    if (options.all) return callback(null, addresses);
    const [first] = addresses;
    callback(null, first?.address ?? '', first?.family ?? 0);
  });
};
