import type { MessageBody, SentFile } from "./validate-message.ts";

/**
 * A message with files as bots send it: `payload_json` and `files[n]`
 * (https://docs.discord.com/developers/reference#uploading-files). The files are put beside the attachments that
 * describe them, in the message itself or, for an answer to an interaction, in its `data`.
 */
export async function readMultipart(raw: Buffer, contentType: string): Promise<unknown> {
  const form = await new Response(new Uint8Array(raw), {
    headers: { "content-type": contentType },
  }).formData();
  const payload: MessageBody & { data?: MessageBody } = JSON.parse(String(form.get("payload_json") ?? "{}"));
  const files = await filesOf(form);
  return payload.data ? { ...payload, data: { ...payload.data, files } } : { ...payload, files };
}

async function filesOf(form: FormData): Promise<SentFile[]> {
  const files: SentFile[] = [];
  for (const [field, value] of form) {
    const id = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (id === undefined || typeof value === "string") continue;
    const data = new Uint8Array(await value.arrayBuffer());
    files.push({ id, name: value.name, contentType: value.type, data });
  }
  return files;
}
