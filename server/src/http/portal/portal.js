/** The customer portal: reads what the session may see and shows it. Everything is text, so nothing of it can be markup. */

// The token stays out of the history once it was read; a reload finds it in the tab.
const found = new URLSearchParams(location.hash.slice(1)).get('token');
if (found) sessionStorage.setItem('token', found);
history.replaceState(null, '', location.pathname);
const token = sessionStorage.getItem('token') ?? '';

async function call(method, path, body) {
  const response = await fetch(`/v1/customer/portal/${path}`, {
    method,
    headers: { 'X-Session-Token': token, ...(body && { 'Content-Type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (response.ok) return response.json();
  const failure = await response.json().catch(() => ({}));
  throw Object.assign(new Error(failure.message ?? 'The server did not answer.'), { status: response.status });
}

/** An element with classes and children; children that are text are text. */
function element(name, classes, ...children) {
  const node = document.createElement(name);
  if (classes) node.className = classes;
  node.append(...children.filter((child) => child !== undefined));
  return node;
}

function money(amount, currency) {
  try {
    return new Intl.NumberFormat(undefined, { style: 'currency', currency: currency.toUpperCase() }).format(amount);
  } catch {
    return `${amount} ${currency.toUpperCase()}`;
  }
}
const number = (value) => new Intl.NumberFormat(undefined, { maximumFractionDigits: 4 }).format(value);
const day = (text) => (text ? new Date(text).toLocaleDateString(undefined, { dateStyle: 'medium' }) : '');
const words = (text) => text.toLowerCase().replaceAll('_', ' ');

const TONES = {
  active: 'good',
  trialing: 'good',
  SUCCEEDED: 'good',
  OVERPAID: 'good',
  paused: 'warn',
  PENDING: 'warn',
  PROCESSING: 'warn',
  past_due: 'bad',
  unpaid: 'bad',
  FAILED: 'bad',
};
const tag = (state) => element('span', `tag ${TONES[state] ?? ''}`, words(state));

function meter(share) {
  const percent = Math.min(100, Math.max(0, share * 100));
  const bar = element('span', '');
  bar.style.width = `${percent}%`;
  const node = element('div', `meter ${share >= 1 ? 'bad' : share >= 0.8 ? 'warn' : ''}`, bar);
  node.setAttribute('role', 'meter');
  node.setAttribute('aria-valuemin', '0');
  node.setAttribute('aria-valuemax', '100');
  node.setAttribute('aria-valuenow', percent.toFixed(0));
  return node;
}

function usageRow({ feature, current_usage, total_limit, is_unlimited }) {
  const used = Number(current_usage ?? 0);
  const limit = total_limit === null || total_limit === undefined ? undefined : Number(total_limit);
  const isCounted = feature.type === 'metered';
  const bounded = isCounted && !is_unlimited && limit !== undefined;
  const unit = feature.unit_plural ? ` ${feature.unit_plural}` : '';
  const told = !isCounted
    ? 'included'
    : bounded
      ? `${number(used)} of ${number(limit)}${unit}`
      : `${number(used)}${unit} · unlimited`;
  return element(
    'div',
    'row',
    element('span', 'what', feature.name),
    element('span', 'amount', told),
    bounded ? meter(limit > 0 ? used / limit : 1) : undefined,
  );
}

function subscriptionRow({ plan, plan_id, subscription_status, current_period_end, cancel_at_period_end }) {
  const until = `${cancel_at_period_end ? 'Ends' : 'Renews'} on ${day(current_period_end)}`;
  return element(
    'div',
    'row',
    element('span', 'what', plan?.name ?? plan_id, ' ', tag(subscription_status)),
    element('span', 'quiet small', until),
  );
}

function invoiceRow(invoice) {
  const open = element('button', '', 'PDF');
  open.setAttribute('aria-label', `PDF of invoice ${invoice.invoice_number ?? ''}`);
  open.addEventListener('click', async () => {
    const { presigned_url } = await call('GET', `invoices/${invoice.id}/pdf`);
    window.open(presigned_url, '_blank', 'noopener');
  });
  const dated = day(invoice.finalized_at ?? invoice.created_at);
  const state = invoice.invoice_status === 'VOIDED' ? 'VOIDED' : invoice.payment_status;
  return element(
    'div',
    'row',
    element('span', 'what', invoice.invoice_number ?? invoice.id, ' ', tag(state)),
    element('span', 'quiet small', dated),
    element('span', 'amount', money(invoice.total, invoice.currency)),
    open,
  );
}

function balance(wallet) {
  return element(
    'div',
    'balance',
    element('span', 'quiet small', wallet.name || 'Wallet'),
    element('strong', '', money(wallet.balance, wallet.currency)),
    element('span', 'quiet small', `${number(wallet.credit_balance)} credits`),
  );
}

const list = (rows, nothing) => (rows.length > 0 ? rows : [element('p', 'quiet', nothing)]);

/** What each section reads and how it shows it. */
const SECTIONS = {
  usage: ['Usage', async () => list((await call('GET', 'usage')).features.map(usageRow), 'Nothing is metered yet.')],
  subscriptions: [
    'Subscriptions',
    async () => list((await call('POST', 'subscriptions', {})).items.map(subscriptionRow), 'No subscription yet.'),
  ],
  invoices: [
    'Invoices',
    async () => list((await call('POST', 'invoices', { limit: 24 })).items.map(invoiceRow), 'No invoice yet.'),
  ],
  wallets: [
    'Credits',
    async () => {
      const { items } = await call('POST', 'wallets', {});
      if (items.length === 0) return [element('p', 'quiet', 'No credits.')];
      return [element('div', 'balances', ...items.map(balance))];
    },
  ],
};

async function section(name) {
  const [title, read] = SECTIONS[name] ?? [];
  if (!read) return undefined;
  const node = element('section', '', element('h2', '', title));
  node.id = name;
  try {
    node.append(...(await read()));
  } catch (error) {
    // What this server does not offer is left out; anything else is said.
    if (error.status === 501) return undefined;
    node.append(element('p', 'quiet', error.message));
  }
  return node;
}

async function start() {
  const main = document.querySelector('#main');
  try {
    const [config, customer] = await Promise.all([call('GET', 'config'), call('GET', 'info')]);
    document.documentElement.style.setProperty('--accent', config.primary_color);
    document.title = config.title || 'Billing';
    document.querySelector('#title').textContent = document.title;
    document.querySelector('#customer').textContent = customer.name;
    if (config.logo_url) {
      const logo = document.querySelector('#logo');
      logo.src = config.logo_url;
      logo.hidden = false;
    }
    const sections = await Promise.all(config.sections.map(section));
    main.replaceChildren(...sections.filter((node) => node !== undefined));
  } catch (error) {
    const text = error.status === 401 ? 'This link has expired. Go back and open the portal once more.' : error.message;
    main.replaceChildren(element('p', 'quiet', text));
  }
}

await start();
