/** How sure, in words. */
import { all } from './pattern';
import { WORD } from './counts';
import type { Form } from '../text/plain';

const NUMBER = `(\\d{1,3}(?:\\.\\d)?|${WORD})`;
const OF = '( ?%| percent| per cent| ?/ ?10\\b| (?:out )?of (?:10|ten)\\b)';
/** A date ("by 8/10") or a scale of something else ("pain below 3/10") is no confidence. */
const OTHER =
	/\b(?:by|before|until|on|due|below|under|above|over|least|most|score|pain|rating|rated|mood|than|from|to|average|grade|mark|pain|energy|stress|anxiety|fatigue|rates? it|rated it|level|currently|now) \(?$/;
export const FORMS: readonly Form[] = [
	[
		all`\(?\bconfiden(?:ce|t)\b(?: level| rating| score)?(?: is| at| of)?(?: ?[:=])? ?(?:about |around )?${NUMBER}${OF}?\)?`,
	],
	[all`\(?\b${NUMBER}${OF}? (?:level (?:of )?)?(?:confiden(?:ce|t)|sure|certain)\b(?: level)?\)?`],
	[all`\(?\b(?:how sure|sureness|sure)[:=]? ?\(?${NUMBER}${OF}\)?`],
	[
		all`\(?\b${NUMBER}( ?/ ?10| out of (?:10|ten))\b(?![/.-]\d| ?(?:times|days|nights|weeks|months|meals|sessions|people|occasions|evenings|mornings|workdays|lessons|calls|games|matches|shots|visits)| in [a-z])\)?`,
		OTHER,
	],
	[/[(,] ?(\d{1,3})( ?%)(?:\)|\.?$)/g, OTHER],
];
