import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root; paths of generated files are relative to it. */
export const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url));

/** A file that is written by a program and never by hand. */
export interface GeneratedFile {
  /** From the project's root, with forward slashes. */
  path: string;
  text: string;
}

export async function write(file: GeneratedFile, root = PROJECT): Promise<void> {
  const path = join(root, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.text);
}

/** Whether the file on disk is another one than would be generated, or is missing. */
export async function hasDrifted(file: GeneratedFile, root = PROJECT): Promise<boolean> {
  try {
    return (await readFile(join(root, file.path), 'utf8')) !== file.text;
  } catch {
    return true;
  }
}
