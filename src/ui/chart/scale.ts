/** From days and values to px. */
import { daysBetween } from '../../core/day';
import type { Chart } from '../../core/progress/chart';

export const HEIGHT = 98;
const TOP = 14;
const FOOT = 74;
const RIGHT = 16;
/** Rough width of a digit at 10.5 px: the labels left of the drawing get the room they need, no more. */
const DIGIT = 6;

export interface Scale {
	readonly left: number;
	readonly right: number;
	x(day: string): number;
	y(value: number): number;
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** `labels`: what stands left of the drawing. A line on one height lies in the middle. */
export function scaleOf(chart: Chart, width: number, labels: readonly string[]): Scale {
	const left = Math.min(width / 3, 8 + DIGIT * Math.max(...labels.map(({ length }) => length)));
	const right = width - RIGHT;
	const values = [
		...chart.points.map(({ value }) => value),
		...(chart.aim === null ? [] : [chart.aim]),
		...(chart.plan ? [chart.plan.from.value] : []),
		...(chart.per ? [0] : []),
	];
	const low = Math.min(...values);
	const high = Math.max(...values);
	const days = Math.max(1, daysBetween(chart.from, chart.to));
	return {
		left,
		right,
		x: (day) => round(left + ((right - left) * daysBetween(chart.from, day)) / days),
		y: (value) =>
			high === low ? (TOP + FOOT) / 2 : round(FOOT - 3 - ((FOOT - 3 - TOP) * (value - low)) / (high - low)),
	};
}

export const BASE = FOOT;
