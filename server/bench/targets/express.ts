/** What Express costs by itself: one route each, no middleware but the body parser of the route that needs it. */
import { createServer } from 'node:http';
import express from 'express';
import { serve } from '../support/target.ts';

const body = process.env.BENCH_BODY ?? '';
const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.get('/v1/customers/:id', (_request, response) => void response.type('json').send(body));
app.post('/v1/customers', express.json(), (_request, response) => void response.status(201).type('json').send(body));

serve(createServer(app));
