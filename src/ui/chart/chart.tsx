/** A small chart over time (look.md §6): accent line, dots, the last one hollow with its value; aim and plan as hairlines. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { Day } from '../../core/goal/goal';
import { amountWords } from '../../core/progress/amount';
import type { Chart as ChartData, ChartPoint } from '../../core/progress/chart';
import { dayWords, shortDayWords } from '../../core/progress/day-words';
import { withUnit } from '../../core/progress/numbers';
import { progressWords as words } from '../../core/words';
import { useSize } from '../use-size';
import { BASE, HEIGHT, scaleOf, type Scale } from './scale';

/** Width before the element has been measured; the sidebar's usual one. */
const USUAL = { width: 272, height: HEIGHT };
/** Dates closer than this would touch. */
const APART = 46;

interface Drawn {
	readonly chart: ChartData;
	readonly scale: Scale;
	readonly today: Day;
}

/** What the drawing says, in words. */
function chartWords({ points, aim, plan, unit }: ChartData, today: Day): string {
	const at = ({ value, day }: ChartPoint): string =>
		words.chartPoint(withUnit(amountWords(value), unit), dayWords(day, today));
	const [first] = points;
	const last = points.at(-1);
	if (!first || !last) return '';
	const said = words.chart(at(first), at(last));
	if (aim === null) return said;
	const goal = withUnit(amountWords(aim), unit);
	return `${said} ${plan ? words.chartAimBy(goal, dayWords(plan.to.day, today)) : words.chartAim(goal)}`;
}

function Ground({ chart, scale }: Drawn): VNode {
	const { aim, plan } = chart;
	const { left, right } = scale;
	return (
		<>
			{aim === null ? null : (
				<line class="groundwork-chart-aim" x1={left} x2={right} y1={scale.y(aim)} y2={scale.y(aim)} />
			)}
			<line class="groundwork-chart-base" x1={left} x2={right} y1={BASE} y2={BASE} />
			{plan === null ? null : (
				<line
					class="groundwork-chart-plan"
					x1={scale.x(plan.from.day)}
					y1={scale.y(plan.from.value)}
					x2={scale.x(plan.to.day)}
					y2={scale.y(plan.to.value)}
				/>
			)}
		</>
	);
}

function Line({ chart, scale }: Drawn): VNode {
	const at = chart.points.map(({ day, value }) => ({ x: scale.x(day), y: scale.y(value) }));
	const last = at.at(-1);
	// A period that still runs is no fall: its dot stands apart.
	const drawn = chart.per === null ? at : at.slice(0, -1);
	return (
		<>
			<polyline class="groundwork-chart-line" points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')} />
			{at.slice(0, -1).map(({ x, y }) => (
				<circle key={x} class="groundwork-chart-dot" cx={x} cy={y} r="2" />
			))}
			{last ? <circle class="groundwork-chart-dot is-last" cx={last.x} cy={last.y} r="3.5" /> : null}
		</>
	);
}

function Values({ chart, scale }: Drawn): VNode {
	const [first] = chart.points;
	const last = chart.points.at(-1);
	const { aim } = chart;
	const aimAt = aim === null ? null : scale.y(aim);
	const firstAt = first ? scale.y(first.value) : BASE;
	const fits = aimAt === null || Math.abs(aimAt - firstAt) >= 12;
	const under = last ? scale.y(last.value) + (last.value === aim || scale.y(last.value) < 24 ? 14 : -8) : 0;
	const end = last ? scale.x(last.day) > scale.right - 30 : false;
	return (
		<>
			{aim === null || aimAt === null ? null : (
				<text x={scale.left - 6} y={aimAt + 4} class="is-end">
					{amountWords(aim)}
				</text>
			)}
			{first && fits ? (
				<text x={scale.left - 6} y={firstAt + 4} class="is-end">
					{amountWords(first.value)}
				</text>
			) : null}
			{last ? (
				<text x={scale.x(last.day) + (end ? 2 : 6)} y={under} class={end ? 'is-now is-end' : 'is-now'}>
					{amountWords(last.value)}
				</text>
			) : null}
		</>
	);
}

function Dates({ chart, scale, today }: Drawn): VNode {
	const last = chart.points.at(-1);
	const now = last ? scale.x(last.day) : scale.left;
	const between = now - scale.left >= APART && scale.right - now >= APART;
	const right = chart.per
		? words.thisPeriod(chart.per)
		: chart.to === today
			? words.today
			: shortDayWords(chart.to, today);
	return (
		<>
			<text x={scale.left} y="92">
				{shortDayWords(chart.from, today)}
			</text>
			{last && between && chart.per === null ? (
				<text x={now} y="92" class="is-mid">
					{last.day === today ? words.today : shortDayWords(last.day, today)}
				</text>
			) : null}
			<text x={scale.right} y="92" class="is-end">
				{right}
			</text>
		</>
	);
}

export function Chart({ chart, today }: { readonly chart: ChartData; readonly today: Day }): VNode {
	const box = useRef<HTMLDivElement>(null);
	const { width } = useSize(box, USUAL);
	const labels = [chart.aim, chart.points[0]?.value ?? null].map((n) => (n === null ? '' : amountWords(n)));
	const drawn: Drawn = { chart, today, scale: scaleOf(chart, width, labels) };
	return (
		<div ref={box} class="groundwork-chart-box">
			<svg
				class="groundwork-chart"
				viewBox={`0 0 ${width} ${HEIGHT}`}
				height={HEIGHT}
				width="100%"
				aria-hidden="true"
			>
				<Ground {...drawn} />
				<Line {...drawn} />
				<Values {...drawn} />
				<Dates {...drawn} />
			</svg>
			<p class="groundwork-unseen">{chartWords(chart, today)}</p>
		</div>
	);
}
