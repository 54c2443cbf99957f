/** An answer before it becomes bytes. Its text is made once and may be shared by many answers. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, or undefined where the contract has no body. */
  readonly text: string | undefined;
}

export const jsonReply = (status: number, body: unknown): Reply => ({
  status,
  headers: {},
  text: body === undefined ? undefined : JSON.stringify(body),
});
