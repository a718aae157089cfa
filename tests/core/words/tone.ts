/** The tone as rules that a test can hold: domain.md §6.7, §12, and the house rules. */

/** Words that never stand before a person, and why not is in domain.md §6.7. */
const NEVER: readonly RegExp[] = [
	/\binvalid\b/i,
	/\bfail(?:s|ed|ing|ure)?\b/i,
	/\berrors?\b/i,
	/\boverdue\b/i,
	/\borphans?\b/i,
	/\bmust\b/i,
	/\bshould\b/i,
	/\bjust\b/i,
	/\bneed to\b/i,
	/\bhave to\b/i,
	/\byou can[’']t\b/i,
	/\brequire[sd]?\b/i,
	/\bdepends on\b/i,
	/\bblocked\b/i,
	/\bunrealistic\b/i,
	/\bvague\b/i,
	/\bbad\b/i,
	/\bscore[sd]?\b/i,
	/\bstreaks?\b/i,
	/\bmissed\b/i,
	/\bneglect/i,
	/\bunbalanced\b/i,
	/\babandon/i,
	/\bg[ai]ve up\b/i,
	/\bquit(?:ting)?\b/i,
	/\bcomply\b/i,
	/\bachieve/i,
	/\b(?:great|good|nice|amazing|awesome|well) (?:job|work)\b/i,
	/\bcrush/i,
	/\bcongrat/i,
	/\bpercent\b|%/i,
	/\bshare with your therapist\b/i,
	/\b(?:toxic|trauma|resistance|disorder|symptoms?|depress\w*|anxi\w+|patholog\w+|dysfunction\w*)\b/i,
	/\bdiagnos/i,
	/\bsmart goal/i,
	/\bnot smart\b/i,
	/\bpunish|\bcheat(?:ed|ing)?\b|\brelapse/i,
];

/** Capitals that are names. Anything else stands in sentence case. */
const NAMES = new Set(
	"I I'll I'd I'm I've I’m I’d I’ll I’ve Groundwork Obsidian Markdown SVG PNG JSON Canvas Mermaid Bases Base Templater Dataview Sync Publish Enter Esc Escape Tab Ctrl Cmd Mod YYYY-MM-DD YYYY MM DD UK US S M A R T F L W K SMART URL CSV OK Found".split(
		' ',
	),
);

/** Most words a sentence may have. domain.md §12, rule 3. */
const LONGEST = 20;
/** A sentence ends at its mark, a line break or a sign that the interface uses to set pieces apart. */
const ENDS = /(?<=[.?!…])["”’)]*\s+|\n+|\s·\s/;
const words = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

function caseFaults(sentence: string): string[] {
	const list = words(sentence);
	return list.filter((word, at) => {
		const before = at === 0 ? null : sentence.slice(0, sentence.indexOf(word)).trimEnd();
		if (before === null || /[:“‘"(/]$/.test(before)) return false;
		const plain = word.replace(/^[(“‘"[]+|[)”’".,:;?\]…]+$/gu, '');
		if (/^[“‘"([]/.test(word)) return false;
		// FOLDER and the like stand for what a person types.
		return /^\p{Lu}/u.test(plain) && !/^\p{Lu}{2,}$/u.test(plain) && !NAMES.has(plain);
	});
}

/** What is wrong with one string that a person reads; empty where nothing is. */
export function toneFaults(text: string): string[] {
	const faults = NEVER.flatMap((word) => word.exec(text)?.[0] ?? []).map((word) => `says “${word}”`);
	if (text.includes('!')) faults.push('has an exclamation mark');
	if (/\p{Extended_Pictographic}/u.test(text)) faults.push('has an emoji');
	if (/\s{2,}|^\s+$/.test(text.replace(/\n+/g, '\n'))) faults.push('has doubled spaces');
	if (/\bundefined\b|\[object |\bNaN\b|\bnull\b/.test(text)) faults.push('shows a value that is not there');
	for (const sentence of text.split(ENDS)) {
		const count = words(sentence).length;
		if (count > LONGEST) faults.push(`has a sentence of ${String(count)} words: ${sentence}`);
		for (const word of caseFaults(sentence)) faults.push(`has a capital inside a sentence: ${word}`);
	}
	return faults;
}
