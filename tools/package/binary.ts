// For which platform a native addon was built, read from the head of the file.

/** A target of `vsce`, such as `linux-x64`, or `unknown`. */
export function kindOfBinary(file: Buffer): string {
  if (file.length < 64) return 'unknown';
  if (file.readUInt32BE(0) === 0x7f454c46) return elf(file);
  if (file.readUInt16BE(0) === 0x4d5a) return portableExecutable(file);
  if (file.readUInt32LE(0) === 0xfeedfacf) return machO(file);
  return 'unknown';
}

/** e_machine stands at 18. Only the name of the C library tells Alpine from the rest. */
function elf(file: Buffer): string {
  const machine = { 62: 'x64', 183: 'arm64', 40: 'armhf' }[file.readUInt16LE(18)];
  if (!machine) return 'unknown';
  return `${file.includes('libc.musl-') ? 'alpine' : 'linux'}-${machine}`;
}

/** The PE header is found through 0x3c; its machine stands behind the four letters PE\0\0. */
function portableExecutable(file: Buffer): string {
  const header = file.readUInt32LE(0x3c);
  if (header + 6 > file.length) return 'unknown';
  const machine = { 34404: 'x64', 43620: 'arm64' }[file.readUInt16LE(header + 4)];
  return machine ? `win32-${machine}` : 'unknown';
}

function machO(file: Buffer): string {
  const machine = { 16777223: 'x64', 16777228: 'arm64' }[file.readUInt32LE(4)];
  return machine ? `darwin-${machine}` : 'unknown';
}
