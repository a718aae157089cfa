/** The goal map as one SVG file, with the words and icons the app shows. */
import { Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PlacedCard, Picture, PlacedLine } from '../../core/map/picture';
import { svg, type Saying } from '../../core/map/svg';
import { mapWords } from '../../core/words/map';
import { faceOf } from '../../ui/goal-map/face';
import { spokenLine } from '../../ui/goal-map/line';
import { iconShapes } from '../../ui/icon';

/** What a card says: that of its goal, or that no note stands behind it. */
function says({ node }: PlacedCard): Saying {
	if (!node) return { icon: '', meta: mapWords.noNote, value: null, share: null, putDown: false };
	const { icon, meta, value, share, putDown } = faceOf(node);
	return { icon: renderToString(h(Fragment, null, iconShapes(icon))), meta, value, share, putDown };
}

export function mapSvg(picture: Picture): string {
	const titles = new Map(
		picture.cards.map((card) => [card.key, card.node?.goal.title ?? card.ghost?.text ?? '']),
	);
	const title = (key: string): string => titles.get(key) ?? key;
	const tells = (line: PlacedLine): string => spokenLine(line, title(line.fromKey), title(line.toKey));
	return svg(picture, { says, tells });
}
