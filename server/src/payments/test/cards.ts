/** What the test provider does with a card. */
type Behaviour =
  /** Pays. */
  | 'succeeds'
  /** Is refused, always. */
  | 'declines'
  /** Pays once the customer has confirmed on a page. */
  | 'needs_action'
  /** Pays, but the answer is lost: only asking again tells. */
  | 'answer_lost'
  /** The request is lost: nothing is paid until it is asked again. */
  | 'request_lost'
  /** Pays, and tells so by two notifications before it answers. */
  | 'answers_twice'
  /** Pays once, the first time, and is refused from then on. */
  | 'pays_once'
  /** Is refused the first time, and pays from then on. */
  | 'declines_once';

export interface TestCard {
  /** The id by which it is charged. */
  readonly id: string;
  /** What is typed on the payment page. */
  readonly number: string;
  readonly brand: string;
  readonly behaviour: Behaviour;
  /** In words for the customer, where it is refused. */
  readonly message?: string;
}

/** Every card that the test provider knows. Any other number or id is refused as an unknown card. */
export const TEST_CARDS: readonly TestCard[] = [
  { id: 'pm_card_visa', number: '4242424242424242', brand: 'visa', behaviour: 'succeeds' },
  { id: 'pm_card_mastercard', number: '5555555555554444', brand: 'mastercard', behaviour: 'succeeds' },
  {
    id: 'pm_card_declined',
    number: '4000000000000002',
    brand: 'visa',
    behaviour: 'declines',
    message: 'Your card was declined.',
  },
  {
    id: 'pm_card_insufficient_funds',
    number: '4000000000009995',
    brand: 'visa',
    behaviour: 'declines',
    message: 'Your card has insufficient funds.',
  },
  { id: 'pm_card_authentication_required', number: '4000002500003155', brand: 'visa', behaviour: 'needs_action' },
  { id: 'pm_card_answer_lost', number: '4000000000000119', brand: 'visa', behaviour: 'answer_lost' },
  { id: 'pm_card_request_lost', number: '4000000000000127', brand: 'visa', behaviour: 'request_lost' },
  { id: 'pm_card_answers_twice', number: '4000000000000077', brand: 'visa', behaviour: 'answers_twice' },
  {
    id: 'pm_card_pays_once',
    number: '4000000000000341',
    brand: 'visa',
    behaviour: 'pays_once',
    message: 'Your card was declined.',
  },
  {
    id: 'pm_card_declines_once',
    number: '4000000000000259',
    brand: 'visa',
    behaviour: 'declines_once',
    message: 'Your card was declined.',
  },
];

const byId = new Map(TEST_CARDS.map((card) => [card.id, card]));
const byNumber = new Map(TEST_CARDS.map((card) => [card.number, card]));

export const cardOfId = (id: string): TestCard | undefined => byId.get(id);

/** A card as somebody types it: blanks and dashes between the digits do not matter. */
export const cardOfNumber = (typed: string): TestCard | undefined => byNumber.get(typed.replaceAll(/[\s-]/g, ''));
