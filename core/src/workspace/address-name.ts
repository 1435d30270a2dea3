// The name of a file as people read it, out of its address.

export function addressName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a stray % is part of a name
  }
}
