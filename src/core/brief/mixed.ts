import { outline, sectionOf } from '../note/outline';
import { headingWords } from '../words/template';

/** What stands under "Mixed feelings" of a goal's note, list marks taken off; null where nothing does. */
export function mixedFeelings(text: string): string | null {
	const shape = outline(text);
	const section = sectionOf(shape, headingWords.mixed);
	if (!section) return null;
	const lines = shape.lines
		.slice(section.first, section.ownEnd)
		.filter((_, at) => shape.open[section.first + at] === true)
		.map((line) => line.text.replace(/^\s*(?:[-*+>]|\d+[.)])\s+/, '').trim());
	const said = lines.filter((line) => line !== '').join(' ');
	return said === '' ? null : said;
}
