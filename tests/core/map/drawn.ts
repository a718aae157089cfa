/** Reads a picture back from its path data alone, and counts what crosses: knows nothing of how it was made. */
import type { Picture, PlacedCard, Point } from '../../../src/core/map/picture';

/** The points of an SVG path of M, H, V, C and Q, curves cut into `cuts` pieces. */
export function pointsOf(path: string, cuts = 96): Point[] {
	const points: Point[] = [];
	let here: Point = { x: 0, y: 0 };
	for (const [, command = '', rest = ''] of path.matchAll(/([A-Z])([^A-Z]*)/g)) {
		const n = rest
			.trim()
			.split(/[\s,]+/)
			.filter(Boolean)
			.map(Number);
		const from = here;
		const to = (x: number, y: number): void => void points.push((here = { x, y }));
		if (command === 'M') to(n[0]!, n[1]!);
		else if (command === 'H') to(n[0]!, from.y);
		else if (command === 'V') to(from.x, n[0]!);
		else if (command === 'C' || command === 'Q')
			for (let cut = 1; cut <= cuts; cut++) to(...at(command, from, n, cut / cuts));
		else throw new Error(`Unknown path command ${command}`);
	}
	return points;
}

function at(command: 'C' | 'Q', { x, y }: Point, n: readonly number[], t: number): [number, number] {
	const u = 1 - t;
	const one = (axis: 0 | 1, start: number): number =>
		command === 'Q'
			? u * u * start + 2 * u * t * n[axis]! + t * t * n[2 + axis]!
			: u ** 3 * start + 3 * u * u * t * n[axis]! + 3 * u * t * t * n[2 + axis]! + t ** 3 * n[4 + axis]!;
	return [one(0, x), one(1, y)];
}

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
	if (Math.max(a.x, b.x) < Math.min(c.x, d.x) || Math.max(c.x, d.x) < Math.min(a.x, b.x)) return false;
	if (Math.max(a.y, b.y) < Math.min(c.y, d.y) || Math.max(c.y, d.y) < Math.min(a.y, b.y)) return false;
	return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
}

interface Piece {
	readonly a: Point;
	readonly b: Point;
	readonly line: number;
}

/** How often the lines of a picture cross, read from their paths. Lines that share a card are not counted. */
export function crossingsDrawn({ lines }: Picture): number {
	const pieces = lines.flatMap((line, index): Piece[] => {
		const points = pointsOf(line.path);
		return points.slice(1).map((b, at) => ({ a: points[at]!, b, line: index }));
	});
	const left = ({ a, b }: Piece): number => Math.min(a.x, b.x);
	pieces.sort((one, two) => left(one) - left(two));
	const cards = lines.map((line) => [line.fromKey, line.toKey]);
	let count = 0;
	pieces.forEach((one, index) => {
		const right = Math.max(one.a.x, one.b.x);
		for (let next = index + 1; next < pieces.length && left(pieces[next]!) <= right; next++) {
			const other = pieces[next]!;
			if (!cross(one.a, one.b, other.a, other.b)) continue;
			if (!cards[one.line]!.some((card) => cards[other.line]!.includes(card))) count++;
		}
	});
	return count;
}

/** Points of a line that lie inside a card, a px from its edge. */
export const inside = (point: Point, card: PlacedCard): boolean =>
	point.x > card.x + 1 &&
	point.x < card.x + card.width - 1 &&
	point.y > card.y + 1 &&
	point.y < card.y + card.height - 1;
