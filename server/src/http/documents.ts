import express, { type Router } from 'express';

/** A document to be shown or kept. */
interface Document {
  readonly bytes: Uint8Array;
  readonly filename: string;
  /** A PDF unless it says otherwise; anything else is saved and not shown. */
  readonly type?: string;
}

/**
 * Documents behind links that need no key: the link itself says what it opens, and cannot be guessed.
 *
 * @param open gives the document of a link; undefined for one that is not valid, or not any more
 */
export function documents(open: (token: string) => Promise<Document | undefined>): Router {
  const router = express.Router();
  router.get('/documents/:token/:name', async (request, response, next) => {
    const document = await open(request.params.token);
    if (!document) return next();
    response
      .setHeader('Content-Disposition', `${document.type ? 'attachment' : 'inline'}; filename="${document.filename}"`)
      .setHeader('Cache-Control', 'private, no-store')
      .setHeader('X-Robots-Tag', 'noindex')
      .type(document.type ?? 'application/pdf')
      .send(Buffer.from(document.bytes));
  });
  return router;
}
