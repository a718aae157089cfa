/** The map as JSON Canvas: a `.canvas` that core Canvas opens, notes at the places they have on the map. */
import { mapWords } from '../words/map';
import type { MapNode, Picture, PlacedCard, PlacedLine } from './picture';

/** The shapes of `obsidian/canvas` that are written here. */
export interface CanvasBox {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
export type CanvasNode =
	| (CanvasBox & { readonly type: 'file'; readonly file: string })
	| (CanvasBox & { readonly type: 'text'; readonly text: string })
	| (CanvasBox & { readonly type: 'group'; readonly label: string });
export type Side = 'top' | 'right' | 'bottom' | 'left';
export interface CanvasEdge {
	readonly id: string;
	readonly fromNode: string;
	readonly fromSide: Side;
	readonly toNode: string;
	readonly toSide: Side;
	readonly toEnd: 'none' | 'arrow';
	readonly label?: string;
}
export interface Canvas {
	readonly nodes: readonly CanvasNode[];
	readonly edges: readonly CanvasEdge[];
}

export interface CanvasOptions {
	/** Goals whose note may not be named (discreet mode): a text card with the title as it is shown. */
	readonly hidden?: (node: MapNode) => boolean;
}

const PAD = 20;

/** Sixteen hexadecimal digits from a text, as Canvas writes its ids (FNV-1a, twice). */
function idOf(text: string): string {
	const hash = (seed: number): string => {
		let value = seed;
		for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
		return value.toString(16).padStart(8, '0');
	};
	return hash(0x811c9dc5) + hash(0x2166f3a1);
}

function nodeOf(card: PlacedCard, { hidden }: CanvasOptions): CanvasNode {
	const { node, ghost, width, height } = card;
	const box = { id: idOf(card.key), x: Math.round(card.x), y: Math.round(card.y), width, height };
	if (node === null) return { ...box, type: 'text', text: ghost?.text || mapWords.noNote };
	return hidden?.(node) === true
		? { ...box, type: 'text', text: node.goal.title }
		: { ...box, type: 'file', file: node.path };
}

/** A frame around cards that stand together, with their name. */
function frame(label: string, cards: readonly PlacedCard[]): CanvasNode[] {
	if (cards.length === 0) return [];
	const left = Math.min(...cards.map((card) => card.x));
	const top = Math.min(...cards.map((card) => card.y));
	const right = Math.max(...cards.map((card) => card.x + card.width));
	const bottom = Math.max(...cards.map((card) => card.y + card.height));
	const [x, y] = [Math.round(left - PAD), Math.round(top - PAD)];
	const [width, height] = [Math.round(right + PAD) - x, Math.round(bottom + PAD) - y];
	return [{ id: idOf(`frame ${label} ${x}`), x, y, width, height, type: 'group', label }];
}

function edgeOf({ edge, fromKey, toKey, heading, start, end }: PlacedLine): CanvasEdge {
	const because = edge.because?.trim() ?? '';
	const label =
		edge.relation === 'part_of'
			? mapWords.partOf
			: edge.relation === 'practice'
				? mapWords.practice
				: [mapWords.strengths[edge.strength ?? 0], because].filter((part) => part !== '').join(': ');
	const across = Math.abs(end.x - start.x) > PAD * 2;
	const sides: readonly [Side, Side] =
		fromKey === toKey
			? ['top', 'right']
			: !across
				? ['left', 'left']
				: heading === 1
					? ['right', 'left']
					: ['left', 'right'];
	return {
		id: idOf(`${fromKey}\n${toKey}\n${edge.relation}`),
		fromNode: idOf(fromKey),
		fromSide: sides[0],
		toNode: idOf(toKey),
		toSide: sides[1],
		toEnd: 'arrow',
		label,
	};
}

/** Expects a picture without private goals. Leaves frames for lanes and bucket, cards as notes, lines with their words. */
export function canvas(picture: Picture, options: CanvasOptions = {}): Canvas {
	const lanes = picture.lanes.flatMap((lane) =>
		frame(
			mapWords.lanes[lane.kind],
			picture.cards.filter((card) => card.lane === lane.index),
		),
	);
	const bucket = frame(
		mapWords.bucket,
		picture.cards.filter((card) => card.lane === null),
	);
	return {
		nodes: [...lanes, ...bucket, ...picture.cards.map((card) => nodeOf(card, options))],
		edges: picture.lines.map(edgeOf),
	};
}

/** The file as Canvas writes it: one node or edge a line. */
export function canvasText({ nodes, edges }: Canvas): string {
	const list = (items: readonly unknown[]): string =>
		items.map((item) => `\n\t\t${JSON.stringify(item)}`).join(',');
	return `{\n\t"nodes":[${list(nodes)}\n\t],\n\t"edges":[${list(edges)}\n\t]\n}\n`;
}
