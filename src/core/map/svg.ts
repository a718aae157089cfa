/** The map as one SVG file that needs nothing else: colours inlined, text as text, titles for lines. */
import { mapWords } from '../words/map';
import type { Picture, PlacedCard, PlacedLabel, PlacedLine } from './picture';
import { LABEL, LANE_NAME_Y, MARGIN } from './sizes';
import { TEXT } from './title';

/** Colours of the drawing. The app passes its theme's; `PAPER` is for everywhere else. */
export interface Ink {
	readonly page: string;
	readonly text: string;
	readonly muted: string;
	readonly border: string;
	readonly card: string;
	readonly therapy: string;
	readonly accent: string;
	readonly font: string;
}

export const PAPER: Ink = {
	page: '#ffffff',
	text: '#222222',
	muted: '#5c5c5c',
	border: '#e0e0e0',
	card: '#bdbdbd',
	therapy: '#eeeeee',
	accent: '#1f78b4',
	font: 'Inter, ui-sans-serif, system-ui, sans-serif',
};

/** What a card says below its title; the same words as in the app. */
export interface Saying {
	/** SVG shapes of the icon in a box of 24, as markup without a wrapper; empty for none. */
	readonly icon: string;
	readonly meta: string;
	readonly value: string | null;
	readonly share: number | null;
	readonly putDown: boolean;
}

export interface SvgOptions {
	readonly says: (card: PlacedCard) => Saying;
	/** The whole sentence of a line, for its tooltip. */
	readonly tells: (line: PlacedLine) => string;
	readonly ink?: Ink;
}

/** With more `serves` lines than this, a because stands in the tooltip only. */
const FEW = 12;
const WIDTH = [1.25, 1.25, 2.25, 3.5] as const;

/** Text that stays text: signs of markup become entities, characters XML does not know are left out. */
export const escaped = (text: string): string =>
	text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const n = (value: number): string => String(Math.round(value * 100) / 100);

function words(x: number, y: number, text: string, style: string): string {
	return text === '' ? '' : `<text x="${n(x)}" y="${n(y)}" ${style}>${escaped(text)}</text>`;
}

function lineOf(line: PlacedLine, ink: Ink, tells: string): string {
	const { edge, end, path } = line;
	const part = edge.relation === 'part_of';
	const width = part ? 1 : edge.relation === 'practice' ? 0.75 : WIDTH[edge.strength ?? 0];
	const dash = part
		? ' stroke-dasharray="3 3"'
		: edge.resolved
			? ' stroke-linecap="round"'
			: ' stroke-dasharray="2 3"';
	const back = end.x - 4 * line.heading;
	const hollow = edge.relation === 'serves' && edge.strength === null;
	const mark = part
		? `<path d="M${n(back)} ${n(end.y - 3.5)}L${n(end.x)} ${n(end.y)}L${n(back)} ${n(end.y + 3.5)}" fill="none"/>`
		: `<circle cx="${n(end.x)}" cy="${n(end.y)}" r="3" fill="${hollow ? ink.page : ink.muted}" stroke-width="${hollow ? 1.25 : 0}"/>`;
	return (
		`<g stroke="${ink.muted}" opacity="${part ? 0.7 : 0.55}"><title>${escaped(tells)}</title>` +
		`<path d="${path}" fill="none" stroke-width="${width}"${dash}/>${mark}</g>`
	);
}

function shapeOf(card: PlacedCard, ink: Ink, therapy: boolean, putDown: boolean): string {
	const size = `x="0.5" y="0.5" width="${card.width - 1}" height="${card.height - 1}"`;
	const dash = card.ghost ? ' stroke-dasharray="2 3"' : putDown ? ' stroke-dasharray="3 3"' : '';
	if (therapy)
		return `<rect ${size} rx="18" fill="${ink.therapy}" stroke="${putDown ? ink.card : 'none'}"${dash}/>`;
	return `<rect ${size} rx="4" fill="${card.ghost ? 'none' : ink.page}" stroke="${ink.card}"${dash}/>`;
}

function cardOf(card: PlacedCard, ink: Ink, says: Saying): string {
	const therapy = card.node?.goal.kind === 'therapy';
	const x = therapy ? TEXT.therapy : TEXT.life;
	const right = card.width - TEXT.right;
	const title = card.titleLines.length === 0 ? [mapWords.noNote] : card.titleLines;
	const first = card.height / 2 - 3 - (title.length - 1) * 8 - (says.share === null ? 0 : 4);
	const second = first + (title.length - 1) * 16 + 15;
	const colour = says.putDown || card.ghost ? ink.muted : ink.text;
	const lines = title.map((text, index) =>
		words(x, first + index * 16, text, `font-size="13" font-weight="500" fill="${colour}"`),
	);
	const full = Math.max(0, Math.min(1, says.share ?? 0)) * (right - x);
	const bar = (width: number, fill: string): string =>
		`<rect x="${x}" y="${n(second + 6)}" width="${n(width)}" height="3" rx="1.5" fill="${fill}"/>`;
	const icon = `<g transform="translate(${therapy ? 15 : 12} ${n(first - 12)}) scale(.625)" fill="none" stroke="${ink.muted}" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${says.icon}</g>`;
	return [
		`<g transform="translate(${n(card.x)} ${n(card.y)})">${shapeOf(card, ink, therapy, says.putDown)}`,
		says.icon === '' ? '' : icon,
		...lines,
		words(x, second, says.meta, `font-size="11" fill="${ink.muted}"`),
		words(right, second, says.value ?? '', `font-size="11" fill="${ink.muted}" text-anchor="end"`),
		says.share === null ? '' : bar(right - x, ink.border) + (full > 0 ? bar(full, ink.accent) : ''),
		'</g>',
	].join('');
}

function labelOf(label: PlacedLabel, ink: Ink): string {
	const left = label.x - label.width / 2;
	const top = label.y - label.height / 2;
	const style = `font-size="${LABEL.size}" fill="${ink.text}" text-anchor="middle"`;
	return (
		`<rect x="${n(left)}" y="${n(top)}" width="${label.width}" height="${label.height}" rx="3" fill="${ink.page}"/>` +
		label.text.map((text, index) => words(label.x, top + 12.5 + index * LABEL.line, text, style)).join('')
	);
}

/** Labels that may stand: few lines, and none over another. */
function labels(lines: readonly PlacedLine[]): PlacedLabel[] {
	if (lines.filter(({ edge }) => edge.relation === 'serves').length > FEW) return [];
	const kept: PlacedLabel[] = [];
	for (const { label } of lines) {
		const free = kept.every(
			(other) =>
				label === null ||
				Math.abs(other.x - label.x) * 2 >= other.width + label.width ||
				Math.abs(other.y - label.y) * 2 >= other.height + label.height,
		);
		if (label !== null && free) kept.push(label);
	}
	return kept;
}

/** Expects a picture without private goals. Leaves a whole SVG document as text. */
export function svg(picture: Picture, { says, tells, ink = PAPER }: SvgOptions): string {
	const size = `${n(picture.width)} ${n(picture.height)}`;
	const name = (x: number, y: number, text: string, count: number): string =>
		`<text x="${n(x)}" y="${n(y)}" font-size="12" font-weight="600" fill="${ink.muted}">${escaped(text)}<tspan dx="6" font-weight="400">${count}</tspan></text>`;
	const { bucket } = picture;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${n(picture.width)}" height="${n(picture.height)}" viewBox="0 0 ${size}" role="img" font-family="${escaped(ink.font)}">`,
		`<title>${escaped(mapWords.name)}</title><rect width="100%" height="100%" fill="${ink.page}"/>`,
		...picture.lanes.map((lane) => name(lane.x, lane.y, mapWords.lanes[lane.kind], lane.count)),
		bucket === null
			? ''
			: `<path d="M${MARGIN} ${n(bucket.y)}H${n(bucket.right)}" stroke="${ink.border}"/>` +
				name(MARGIN, bucket.y + LANE_NAME_Y, mapWords.bucket, bucket.count),
		...picture.lines.map((line) => lineOf(line, ink, tells(line))),
		...picture.cards.map((card) => cardOf(card, ink, says(card))),
		...labels(picture.lines).map((label) => labelOf(label, ink)),
		'</svg>',
		'',
	].join('\n');
}
