// Tables of numbers that a built program brings along, so that no start has to make them.
import { lazy } from './lazy';

export type Numbers = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array;
export type Layout = Readonly<Record<string, Numbers>>;

/** By name. A variable of the function that a built program is; there is none where the sources run, or in a browser. */
declare const LAID_OUT: Readonly<Record<string, Layout>> | undefined;

/** The tables of that name as they were when the program was built, else made on first use. */
export const laidOut = <T extends Layout>(name: string, make: () => T): (() => T) =>
  lazy(() => (typeof LAID_OUT === 'undefined' ? undefined : (LAID_OUT[name] as T | undefined)) ?? make());
