// Figures and how they are shown: medians, percentiles, how a cost grows.

export interface Row {
  readonly what: string;
  readonly values: readonly number[];
  readonly unit: 'ms' | 'MB' | 'MB/s' | '×' | '';
  /** At most this, in the same unit. */
  readonly most?: number;
  /** At least this, in the same unit. */
  readonly least?: number;
  /** Of what something is asked; by default of the median. */
  readonly asked?: 'p95';
}

/** The value below which that share of all lies; NaN of none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The k of cost ~ size^k, by least squares over the logarithms. */
export function exponent(points: readonly (readonly [size: number, cost: number])[]): number {
  const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, one) => sum + one[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return along / logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}

/** A table with the median, the 95th percentile, and how it stands to what is asked for. */
export function print(title: string, rows: readonly Row[]): void {
  console.log(`\n${title}\n\n| what | median | p95 | asked for | of it |\n| --- | ---: | ---: | ---: | ---: |`);
  for (const { what, values, unit, most, least, asked } of rows) {
    const show = (value: number): string => `${value.toFixed(2)} ${unit}`.trim();
    const limit = most ?? least;
    const of = asked === undefined ? '' : `${asked} `;
    const target = limit === undefined ? '' : `${of}${most === undefined ? '≥' : '≤'} ${limit} ${unit}`.trim();
    const ratio = limit === undefined ? '' : (percentile(values, asked === 'p95' ? 0.95 : 0.5) / limit).toFixed(2);
    console.log(`| ${what} | ${show(median(values))} | ${show(percentile(values, 0.95))} | ${target} | ${ratio} |`);
  }
}

export const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

export async function repeated(times: number, work: (n: number) => unknown): Promise<readonly number[]> {
  const values: number[] = [];
  for (let n = 0; n < times; n++) values.push(await timed(() => work(n)));
  return values;
}
