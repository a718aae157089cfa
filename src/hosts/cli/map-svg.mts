/** The goal map as one SVG file, with the words and icons the app shows. */
import { tableMeasure } from '../../core/map/measure';
import type { PlacedCard, Picture, PlacedLine } from '../../core/map/picture';
import { svg, type Saying } from '../../core/map/svg';
import { TEXT } from '../../core/map/title';
import { faceOf, ghostWords } from '../../ui/goal-map/face';
import { secondLine } from '../../ui/goal-map/fit-line';
import { spokenLine } from '../../ui/goal-map/line';
import { iconMarkup } from '../../ui/icon';

/** Size of the words below a title, in px. */
const SECOND_LINE = 11;

/** What a card says: that of its goal, or that no note stands behind it. */
function says({ node, ghost, width }: PlacedCard): Saying {
	if (!node) return { icon: '', meta: ghostWords(ghost), value: null, share: null, putDown: false };
	const { icon, meta, value, share, putDown } = faceOf(node);
	const room = width - TEXT[node.goal.kind] - TEXT.right;
	const line = secondLine(meta, value, room, SECOND_LINE, tableMeasure);
	return { icon: iconMarkup(icon), ...line, share, putDown };
}

export function mapSvg(picture: Picture): string {
	const titles = new Map(
		picture.cards.map((card) => [card.key, card.node?.goal.title ?? card.ghost?.text ?? '']),
	);
	const title = (key: string): string => titles.get(key) ?? key;
	const tells = (line: PlacedLine): string =>
		spokenLine(line, title(line.fromKey), title(line.toKey), picture.flags);
	return svg(picture, { says, tells });
}
