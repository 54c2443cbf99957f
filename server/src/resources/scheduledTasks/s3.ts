import { createHash, createHmac } from 'node:crypto';

/** Where a bucket is and how to get in. */
export interface Bucket {
  readonly bucket: string;
  readonly region: string;
  /** Another service that speaks the S3 protocol; Amazon's unless given. */
  readonly endpoint?: string | undefined;
  readonly pathStyle?: boolean | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface SignedRequest {
  readonly url: string;
  readonly headers: Record<string, string>;
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** Escaped as the protocol wants it: everything but letters, digits and `-._~`, and in paths `/`. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const escapePath = (key: string): string => key.split('/').map(escaped).join('/');

/**
 * Signs requests to a bucket (AWS Signature Version 4). Only writing an object and a link to read one: Amazon's own client is
 * eighty packages, of which this would use one function.
 */
export class BucketSigner {
  private readonly bucket: Bucket;
  private readonly host: string;
  private readonly origin: string;
  private readonly prefix: string;

  constructor(bucket: Bucket) {
    this.bucket = bucket;
    const base = new URL(bucket.endpoint ?? `https://s3.${bucket.region}.amazonaws.com`);
    this.host = bucket.pathStyle ? base.host : `${bucket.bucket}.${base.host}`;
    this.origin = `${base.protocol}//${this.host}`;
    this.prefix = bucket.pathStyle ? `/${bucket.bucket}` : '';
  }

  /** The request that writes an object. */
  put(key: string, body: Buffer, more: Record<string, string>, at: Date): SignedRequest {
    const { amzDate, scope } = this.scope(at);
    const hash = sha256(body);
    const headers: Record<string, string> = {
      ...more,
      host: this.host,
      'x-amz-content-sha256': hash,
      'x-amz-date': amzDate,
    };
    const names = Object.keys(headers).sort();
    const canonical = [
      'PUT',
      this.path(key),
      '',
      ...names.map((name) => `${name}:${headers[name]}`),
      '',
      names.join(';'),
      hash,
    ].join('\n');
    const signature = this.sign(canonical, amzDate, scope);
    const credential = `${this.bucket.accessKeyId}/${scope}`;
    const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
    return { url: this.origin + this.path(key), headers: { ...headers, authorization } };
  }

  /** A link by which anybody can read an object for some time. */
  link(key: string, seconds: number, at: Date): string {
    const { amzDate, scope } = this.scope(at);
    const query = [
      ['X-Amz-Algorithm', 'AWS4-HMAC-SHA256'],
      ['X-Amz-Credential', `${this.bucket.accessKeyId}/${scope}`],
      ['X-Amz-Date', amzDate],
      ['X-Amz-Expires', `${seconds}`],
      ['X-Amz-SignedHeaders', 'host'],
    ]
      .map(([name = '', value = '']) => `${name}=${escaped(value)}`)
      .join('&');
    const canonical = ['GET', this.path(key), query, `host:${this.host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n');
    return `${this.origin}${this.path(key)}?${query}&X-Amz-Signature=${this.sign(canonical, amzDate, scope)}`;
  }

  private path(key: string): string {
    return `${this.prefix}/${escapePath(key)}`;
  }

  private scope(at: Date): { amzDate: string; scope: string } {
    const amzDate = at.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
    return { amzDate, scope: `${amzDate.slice(0, 8)}/${this.bucket.region}/s3/aws4_request` };
  }

  private sign(canonical: string, amzDate: string, scope: string): string {
    const text = ['AWS4-HMAC-SHA256', amzDate, scope, sha256(canonical)].join('\n');
    const parts = [amzDate.slice(0, 8), this.bucket.region, 's3', 'aws4_request'];
    const key = parts.reduce<string | Buffer>((part, next) => hmac(part, next), `AWS4${this.bucket.secretAccessKey}`);
    return hmac(key, text).toString('hex');
  }
}
