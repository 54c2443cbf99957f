import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { EnvironmentType } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { checkLiteral } from '../../webhooks/index.ts';

const OWN_MACHINE = /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/;

/** What is wrong with the address of an endpoint, if anything. Where a name leads is looked at again on every request. */
export function addressFault(text: string, environment: EnvironmentType, allowPrivate: boolean): string | undefined {
  if (!URL.canParse(text)) return 'must be a URL';
  const { protocol, hostname, username, password } = new URL(text);
  if (username || password) return 'must not contain a user or password; use headers for credentials';
  const isOwn = OWN_MACHINE.test(hostname);
  if (protocol !== 'https:' && !(isOwn && environment !== 'production')) {
    return 'must begin with https://; http:// is only for your own machine, in a sandbox environment';
  }
  if (allowPrivate) return undefined;
  if (isOwn) {
    return 'is an address on the machine of the server, which calls such only when it was started with PRIVATE_ADDRESSES=allow';
  }
  try {
    checkLiteral(hostname);
  } catch (error) {
    return (error as Error).message;
  }
  return undefined;
}

/** What a request says about itself; nobody else may. */
const RESERVED =
  /^(host|connection|content-(length|type|encoding)|transfer-encoding|expect|upgrade|te|trailer|keep-alive|proxy-.*|webhook-.*|svix-.*)$/i;

/** What is wrong with the headers that an endpoint wants. */
export function headerFaults(headers: Record<string, string>): Faults {
  const faults: Faults = {};
  for (const [name, value] of Object.entries(headers)) {
    const at = `headers.${name}`;
    if (RESERVED.test(name)) faults[at] = 'is set by the server itself';
    try {
      validateHeaderName(name);
      validateHeaderValue(name, value);
    } catch (error) {
      faults[at] = (error as Error).message;
    }
  }
  return faults;
}
