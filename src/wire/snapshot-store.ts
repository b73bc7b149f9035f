// The store of snapshots: files of the browser's private file system, which is a third place on disk
// beside IndexedDB and storage.local. Names come in with bytes; nothing is understood here.
const FOLDER = 'snapshots';

const openFolder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

export const snapshotFiles = {
  async list(): Promise<{ name: string; bytes: number }[]> {
    const found: { name: string; bytes: number }[] = [];
    for await (const [name, handle] of (await openFolder()).entries()) {
      if (handle.kind !== 'file') continue;
      const { size } = await (handle as FileSystemFileHandle).getFile();
      found.push({ name, bytes: size });
    }
    return found;
  },
  async read(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const file = await (await (await openFolder()).getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  },
  /** Written beside, and put in its place when it is closed. */
  async write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const handle = await (await openFolder()).getFileHandle(name, { create: true });
    const writing = await handle.createWritable();
    await writing.write(bytes);
    await writing.close();
  },
  remove: async (name: string): Promise<void> => (await openFolder()).removeEntry(name),
};
