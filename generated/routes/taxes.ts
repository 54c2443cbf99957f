// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface TaxesHandlers<Context> {
  /** List tax associations */
  listTaxAssociations: Handler<'listTaxAssociations', Context>;
  /** Link a tax rate */
  createTaxAssociation: Handler<'createTaxAssociation', Context>;
  /** Get a tax association */
  getTaxAssociation: Handler<'getTaxAssociation', Context>;
  /** Update a tax association */
  updateTaxAssociation: Handler<'updateTaxAssociation', Context>;
  /** Archive a tax association */
  deleteTaxAssociation: Handler<'deleteTaxAssociation', Context>;
  /** List tax rates */
  getTaxRates: Handler<'getTaxRates', Context>;
  /** Create a tax rate */
  createTaxRate: Handler<'createTaxRate', Context>;
  /** Get a tax rate */
  getTaxRate: Handler<'getTaxRate', Context>;
  /** Update a tax rate */
  updateTaxRate: Handler<'updateTaxRate', Context>;
  /** Archive a tax rate */
  deleteTaxRate: Handler<'deleteTaxRate', Context>;
}
