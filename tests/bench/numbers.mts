/** Medians and means: what a benchmark may say. */
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

export function median(values: readonly number[]): number {
	const list = sorted(values);
	const half = list.length >> 1;
	return list.length % 2 === 1 ? list[half]! : (list[half - 1]! + list[half]!) / 2;
}

export function percentile(values: readonly number[], share: number): number {
	const list = sorted(values);
	return list[Math.min(list.length - 1, Math.ceil(share * list.length) - 1)] ?? NaN;
}

export const geometricMean = (values: readonly number[]): number =>
	Math.exp(values.reduce((sum, value) => sum + Math.log(Math.max(value, 1e-9)), 0) / values.length);

/** Milliseconds a call takes: the first apart from the median of the others. */
export function timed(run: () => unknown, times: number): { cold: number; warm: number } {
	const all: number[] = [];
	for (let time = 0; time <= times; time++) {
		const start = performance.now();
		run();
		all.push(performance.now() - start);
	}
	return { cold: all[0]!, warm: median(all.slice(1)) };
}

/** The same for what ends later. */
export async function timedLater(
	run: () => Promise<unknown>,
	times: number,
): Promise<{ cold: number; warm: number }> {
	const all: number[] = [];
	for (let time = 0; time <= times; time++) {
		const start = performance.now();
		await run();
		all.push(performance.now() - start);
	}
	return { cold: all[0]!, warm: median(all.slice(1)) };
}

export const short = (value: number): string =>
	Number.isNaN(value)
		? '–'
		: value >= 100
			? value.toFixed(0)
			: value >= 10
				? value.toFixed(1)
				: value >= 0.1
					? value.toFixed(2)
					: value.toFixed(3);
