import { TEST_CARDS } from './cards.ts';
import type { Page } from './pages.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const STYLE_ADDRESS = '/pay/style.css';

export const STYLE = `
:root { color-scheme: light; font-family: system-ui, sans-serif; --line: #d8dde6; --ink: #1d2733; --accent: #1f5fbf; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; background: #eef1f6; color: var(--ink); }
main { width: min(28rem, calc(100vw - 2rem)); background: #fff; border: 1px solid var(--line); border-radius: 14px;
  padding: 2rem; box-shadow: 0 10px 30px rgb(29 39 51 / 8%); }
.test { display: inline-block; margin: 0 0 1rem; padding: .2rem .6rem; border-radius: 99px; background: #fff4d6; font-size: .8rem; }
h1 { margin: 0 0 .25rem; font-size: 1.1rem; font-weight: 600; }
.amount { margin: .5rem 0 1.5rem; font-size: 2.2rem; font-weight: 700; letter-spacing: -.02em; }
p { margin: .25rem 0; line-height: 1.45; } .muted { color: #5a6675; }
label { display: block; margin: 1rem 0 .35rem; font-size: .9rem; font-weight: 600; }
input { width: 100%; padding: .7rem .8rem; border: 1px solid var(--line); border-radius: 8px; font: inherit; font-variant-numeric: tabular-nums; }
input:focus-visible, button:focus-visible, a:focus-visible { outline: 3px solid #9cc2ff; outline-offset: 1px; }
button, .button { display: block; width: 100%; margin-top: 1rem; padding: .8rem; border: 0; border-radius: 8px; background: var(--accent);
  color: #fff; font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer; }
button.second { background: #fff; color: var(--ink); border: 1px solid var(--line); }
.error { margin: 1rem 0 0; padding: .7rem .8rem; border-radius: 8px; background: #fdecea; color: #8c1d18; }
details { margin-top: 1.5rem; font-size: .85rem; } summary { cursor: pointer; }
td { padding: .2rem .8rem .2rem 0; vertical-align: top; } code { font-size: .85rem; white-space: nowrap; }
.back { display: block; margin-top: 1rem; color: #5a6675; text-align: center; }
`;

/** Only its own style, its own form, no script, in nobody's frame. */
export const POLICY =
  "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const MEANING: Record<string, string> = {
  succeeds: 'is accepted',
  declines: 'is refused',
  needs_action: 'asks you to confirm',
  answer_lost: 'is accepted, but a charge gets no answer',
  request_lost: 'is accepted, but a charge is lost once',
  answers_twice: 'is accepted and told twice',
  pays_once: 'is accepted once when charged later',
  declines_once: 'is accepted here, and refused once when charged later',
};

const CARDS = `<details><summary>Cards for testing</summary><table>${TEST_CARDS.map(
  ({ number, behaviour, message }) =>
    `<tr><td><code>${number.replaceAll(/(\d{4})(?=\d)/g, '$1 ')}</code></td><td>${MEANING[behaviour]}${
      behaviour === 'declines' ? `: ${message}` : ''
    }</td></tr>`,
).join('')}</table></details>`;

const TITLES = { pay: 'Pay', save: 'Save a card', confirm: 'Confirm your payment' } as const;

/** The page in its present state, as HTML. Everything that came from outside is escaped. */
export function pageHtml({ state, data }: Page, amount: string): string {
  const title = TITLES[data.purpose];
  const heading = `<p class="test">Test provider: no money moves</p>
<h1>${escaped(data.description)}</h1>
${data.customerName ? `<p class="muted">for ${escaped(data.customerName)}</p>` : ''}
${amount ? `<p class="amount">${escaped(amount)}</p>` : ''}`;
  const error = data.message ? `<p class="error" role="alert">${escaped(data.message)}</p>` : '';
  const body =
    BODIES[data.purpose === 'confirm' && state === 'open' ? 'confirming' : state]?.(amount) ??
    '<p>This page is closed.</p>';
  const isOver = state !== 'open' && state !== 'confirming';
  const target = state === 'paid' || state === 'saved' ? data.successUrl : data.cancelUrl;
  // Whatever else an address could start is not a place to go to.
  const back = /^https?:/i.test(target ?? '')
    ? `<a class="${isOver ? 'button' : 'back'}" href="${escaped(target ?? '')}">${isOver ? 'Continue' : 'Go back without paying'}</a>`
    : '';
  return page(title, `${heading}${error}${body}${back}`);
}

export const missingHtml = (): string =>
  page('Not found', '<h1>There is no such page</h1><p class="muted">The address is incomplete, or too old.</p>');

export const doneHtml = (): string =>
  page('Thank you', '<h1>Thank you</h1><p class="muted">You can close this page.</p>');

const form = (fields: string) => `<form method="post">${fields}</form>`;

const BODIES: Record<string, (amount: string) => string> = {
  open: (amount) =>
    form(`<label for="number">Card number</label>
<input id="number" name="number" inputmode="numeric" autocomplete="off" maxlength="30" value="4242 4242 4242 4242" required>
<button name="do" value="pay">${amount ? `Pay ${escaped(amount)}` : 'Save this card'}</button>`) + CARDS,
  confirming: () =>
    form(`<p>Your bank asks whether this is you.</p>
<button name="do" value="confirm">Confirm</button><button class="second" name="do" value="refuse">Refuse</button>`),
  paid: () => '<p role="status">Paid. Thank you.</p>',
  saved: () => '<p role="status">The card is saved.</p>',
  refused: () => '<p role="status">Nothing was paid.</p>',
  closed: () => '<p role="status">This page is closed. Nothing was paid.</p>',
};

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body><main>${body}</main></body>
</html>
`;
}
