/** Counts crossings of drawn lines, the same way for every program: from points alone. */
export interface Drawn {
	readonly from: number;
	readonly to: number;
	readonly points: readonly (readonly [number, number])[];
}

type Piece = readonly [x0: number, y0: number, x1: number, y1: number, line: number];

const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

function meet([ax, ay, bx, by]: Piece, [cx, cy, dx, dy]: Piece): boolean {
	return (
		side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 &&
		side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0
	);
}

/** Pairs of straight pieces that cross; lines that share an end are not counted. */
export function countCrossings(lines: readonly Drawn[]): number {
	const pieces: Piece[] = lines.flatMap(({ points }, line) =>
		points.slice(1).map(([x, y], index): Piece => [points[index]![0], points[index]![1], x, y, line]),
	);
	pieces.sort((a, b) => Math.min(a[1], a[3]) - Math.min(b[1], b[3]));
	let count = 0;
	pieces.forEach((one, index) => {
		const bottom = Math.max(one[1], one[3]);
		const [left, right] = [Math.min(one[0], one[2]), Math.max(one[0], one[2])];
		for (let next = index + 1; next < pieces.length; next++) {
			const other = pieces[next]!;
			if (Math.min(other[1], other[3]) >= bottom) break;
			if (Math.min(other[0], other[2]) >= right || Math.max(other[0], other[2]) <= left) continue;
			const [a, b] = [lines[one[4]]!, lines[other[4]]!];
			if (a.from === b.from || a.from === b.to || a.to === b.from || a.to === b.to) continue;
			if (meet(one, other)) count++;
		}
	});
	return count;
}
