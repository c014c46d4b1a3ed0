// How does something get into the person's downloads?
export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** Media type, e.g. application/json. */
  readonly type: string;
}

export function putFile({ name, text, type }: TextFile): void {
  putBlob(name, new Blob([text], { type }));
}

export function putBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
