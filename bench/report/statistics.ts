import { max, median, min, quantile } from 'simple-statistics';

/** What some runs have measured. */
export interface Summary {
	median: number;
	lowest: number;
	highest: number;
}

/** Median and spread of runs. */
export function summaryOf(values: number[]): Summary {
	return { median: median(values), lowest: min(values), highest: max(values) };
}

/** The value that a share of all does not exceed, such as 0.99. */
export function percentile(values: number[], share: number): number {
	return quantile(values, share);
}

/** A summary as text, such as `1.25 (1.20 to 1.31)`. */
export function shown({ median: middle, lowest, highest }: Summary, digits = 0): string {
	const text = (value: number) => value.toFixed(digits);
	return `${text(middle)} (${text(lowest)} to ${text(highest)})`;
}

/** The summary of some values as text. */
export function spread(values: number[], digits = 0): string {
	return shown(summaryOf(values), digits);
}

/** Ratios of runs that were measured beside each other. */
export function ratios(values: number[], others: number[]): number[] {
	return values.map((value, index) => value / others[index]);
}
