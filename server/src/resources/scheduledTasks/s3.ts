import type { S3Client, S3ServiceException } from '@aws-sdk/client-s3';
import { systemClock } from '../../jobs/clock.ts';
import { type Outcome, type PostRequest, post } from '../../webhooks/index.ts';
import type { ExportFile } from './formats.ts';

/** Where a bucket is and how to get in. */
export interface BucketPlace {
  readonly bucket: string;
  readonly region: string;
  /** Another service that speaks the S3 protocol; Amazon's unless given. */
  readonly endpoint?: string | undefined;
  readonly pathStyle?: boolean | undefined;
  /** How the bucket encrypts what it is given, if that is said. */
  readonly encryption?: 'AES256' | 'aws:kms' | 'aws:kms:dsse' | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What the client makes of a call, as far as it matters for sending it. */
interface ClientRequest {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

/** Why a bucket did not take a file, and whether it may take it when it is asked again. */
export interface Refusal {
  readonly reason: string;
  readonly passing: boolean;
}

/** Milliseconds in which a bucket must have taken a file. */
const PATIENCE = 50_000;

/**
 * A bucket, by Amazon's own client. It is loaded when the first bucket is met, and sends through `post`: the address is a
 * stranger's, so it must not lead into the operator's own network.
 */
export class Bucket {
  private readonly place: BucketPlace;
  private readonly now: () => Date;
  private readonly allowPrivate: boolean;
  private readonly signal: AbortSignal;

  /** @param signal ends whatever is being written, with its reason */
  constructor(
    place: BucketPlace,
    { now, allowPrivate, signal }: { now: () => Date; allowPrivate: boolean; signal: AbortSignal },
  ) {
    this.place = place;
    this.now = now;
    this.allowPrivate = allowPrivate;
    this.signal = signal;
  }

  /** Writes an object. @returns why it could not be written */
  async put(key: string, { bytes, contentType }: ExportFile): Promise<Refusal | undefined> {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const { bucket: Bucket, encryption } = this.place;
    let outcome: Outcome = {};
    const send = async (request: ClientRequest) => {
      outcome = await post(this.posted(request));
      if (outcome.status === undefined) throw new Error(outcome.error);
      return { response: { statusCode: outcome.status, headers: {}, body: Buffer.from(outcome.body ?? '') } };
    };
    const client = await this.client(send);
    const input = { Bucket, Key: key, Body: bytes, ContentType: contentType };
    try {
      await client.send(new PutObjectCommand({ ...input, ...(encryption && { ServerSideEncryption: encryption }) }));
      return undefined;
    } catch (error) {
      this.signal.throwIfAborted();
      if (!outcome.error) throw error;
      const { status, forbidden } = outcome;
      const reason = status === undefined ? outcome.error : `${outcome.error} (${(error as S3ServiceException).name})`;
      const passing = status === undefined ? !forbidden : status >= 500 || status === 429;
      return { reason, passing };
    }
  }

  /** A link by which anybody can read an object for some time. */
  async link(key: string, seconds: number): Promise<string> {
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    const { getSignedUrl } = await import('@aws-sdk/s3-request-presigner');
    const command = new GetObjectCommand({ Bucket: this.place.bucket, Key: key });
    return getSignedUrl(await this.client(), command, { expiresIn: seconds, signingDate: this.now() });
  }

  private async client(handle?: (request: ClientRequest) => Promise<object>): Promise<S3Client> {
    const { S3Client } = await import('@aws-sdk/client-s3');
    const { region, endpoint, pathStyle, accessKeyId, secretAccessKey } = this.place;
    return new S3Client({
      region,
      ...(endpoint && { endpoint }),
      forcePathStyle: pathStyle ?? false,
      credentials: { accessKeyId, secretAccessKey },
      // A job that fails is looked at as a whole.
      maxAttempts: 1,
      systemClockOffset: this.now().getTime() - systemClock.now().getTime(),
      // Not every service that speaks the protocol knows the newer checksums.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(handle && { requestHandler: { handle } as never }), // its type names a class that the package does not give out
    });
  }

  private posted({ protocol, hostname, port, path, query, headers, body }: ClientRequest): PostRequest {
    const { host: _, ...rest } = headers;
    const search = new URLSearchParams(query).toString();
    const url = `${protocol}//${hostname}${port ? `:${port}` : ''}${path}${search ? `?${search}` : ''}`;
    return {
      url,
      method: 'PUT',
      headers: rest,
      body,
      allowPrivate: this.allowPrivate,
      patience: PATIENCE,
      signal: this.signal,
    };
  }
}
