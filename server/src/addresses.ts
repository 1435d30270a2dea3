// Addresses of files and folders: put together, taken apart and compared, whoever escaped them.

/** Editors differ in what they escape: `%3A` or `:`, `%E7…` or 稿. Equal files have equal keys. */
export function addressKey(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // a stray % is part of a name
  }
}

/** `path` has `/` between its parts and is not escaped. */
export const addressIn = (folder: string, path: string): string =>
  `${withoutSlash(folder)}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** The path of a file inside a folder, unescaped; undefined when it lies elsewhere. */
export function pathIn(folder: string, uri: string): string | undefined {
  const home = `${withoutSlash(addressKey(folder))}/`;
  const key = addressKey(uri);
  return key.startsWith(home) ? key.slice(home.length) : undefined;
}

/** The folder a file lies in, without a slash at its end. */
export const folderOf = (uri: string): string => uri.slice(0, Math.max(0, uri.lastIndexOf('/')));

const withoutSlash = (uri: string): string => (uri.endsWith('/') ? uri.slice(0, -1) : uri);
