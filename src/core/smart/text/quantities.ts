/** How much: any count, amount or limit left once dates, rhythms, names and confidence are masked (smart.md, M). */
import { valueOf, WORD } from './counts';
import { find, type Span } from './plain';

export interface Quantity extends Span {
	readonly value: number | null;
	/** "km", "euros", "books"; empty where the words name none. */
	readonly unit: string;
}

const AMOUNT = new RegExp(
	`([€$£] ?)?(?:(\\d[\\d.,]*)( ?(?:k|m)\\b)?|\\b(${WORD})\\b(?! of (?:us|them|you)\\b))(?: ?(%|percent|per cent)|[ -]([a-z]+))?`,
	'g',
);
const ONE =
	/\b(?:one|half(?: an?)?) (?!of us|another|day\b|on\b|way|by|who|that|and only|thing at|step at|more time|hearted|heartedly|the battle|place\b)([a-z-]+)/g;
const NO_ONE = /\b(?:no|the|this|that|any|some|number|day|square|which|another|at|as|only|every|each|not) $/;
const FACTOR =
	/\b(?:an? [a-d][+-]?|straight as|distinction|merit)(?= (?:or|in|on|grade|to|by)\b| ?[.,;)]|$)|\b(?:doubl|halv|tripl|quadrupl)(?:e|es|ed|ing)\b|\bby half\b|\bin half\b/g;
const ZERO =
	/\bzero\b(?! in)|\bnever\b(?! (?:mind|ending))|\bno (?!one\b|longer|matter|doubt|idea|more\b(?! than)|regrets|excuses|pain|fear|limits|to\b|without|need\b|less\b|time\b|wonder)[a-z]|\bnot (?:a single|any|at all)\b|\bwithout (?:any|a single)\b|\b(?:alcohol|smoke|debt|sugar|meat|phone|screen|caffeine|nicotine|gluten|dairy|drug|cigarette|car|plastic|waste)-free\b/g;
const WHOLLY =
	/\b(?:entirely|completely|altogether|for good|fully|totally|at all|cold turkey|in full|to zero)\b/g;
const LEAVES =
	/\b(?:stop|stopping|quit|quitting|give up|giving up|cut(?:ting)? out|eliminat(?:e|ing)|avoid|avoiding|off|drop|dropping|repay|pay|paid|clear|without|not)\b/;
const IDLE = /\b(?:say|saying|with|said) $/;
const PLAIN_UNIT =
	/^(?:and|or|to|a|an|the|in|on|at|for|by|with|per|of|from|before|until|each|every|so|but|then|after|when|while|is|as|into|out|using)$/;

/** All quantities in plain lower-case text whose asides are masked already. */
export function quantities(low: string): readonly Quantity[] {
	const counts = find(AMOUNT, low).map(({ from, to, match }) => {
		const [, sign = '', digits, scale = '', word, percent, after = ''] = match;
		const unit = sign.trim() || (percent ? '%' : PLAIN_UNIT.test(after) ? '' : after);
		const end = percent || unit === after ? to : to - after.length - (after ? 1 : 0);
		return {
			from,
			to: end,
			unit,
			value: valueOf(digits === undefined ? (word ?? '') : digits + scale.trim()),
		};
	});
	const ones = find(ONE, low)
		.filter(({ from }) => !NO_ONE.test(low.slice(Math.max(0, from - 9), from)))
		.map(({ from, to, match }) => ({
			from,
			to,
			unit: match[1] ?? '',
			value: match[0].startsWith('half') ? 0.5 : 1,
		}));
	const bare = (spans: readonly Span[]): Quantity[] =>
		spans.map(({ from, to }) => ({ from, to, unit: '', value: null }));
	const zeros = find(ZERO, low).filter(({ from }) => !IDLE.test(low.slice(Math.max(0, from - 7), from)));
	const wholes = LEAVES.test(low) ? find(WHOLLY, low) : [];
	return [...counts, ...ones, ...bare([...find(FACTOR, low), ...zeros, ...wholes])];
}
