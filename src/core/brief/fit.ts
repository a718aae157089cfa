/** Fits the page: at most 350 words and one printed page. Expects sections with lines; leaves each at least one line. */
import { MOST_CHARACTERS, MOST_WORDS } from './items';
import { clip, countWords } from './plain';
import type { Line, Section } from './sections';

/** Words a line may have, from generous to tight: what is drawn from notes gives way before what was typed. */
const TRIES: readonly { readonly drawn: number; readonly typed: number; readonly characters: number }[] = [
	{ drawn: 45, typed: 80, characters: 420 },
	{ drawn: 30, typed: 80, characters: 420 },
	{ drawn: 20, typed: 60, characters: 300 },
	{ drawn: 14, typed: 40, characters: 200 },
	{ drawn: 8, typed: 25, characters: 120 },
];

/** Bold marks around a title survive the cut. */
function cut(line: Line, words: number, characters: number): Line {
	const text = clip(line.text, words, characters);
	const open = (text.match(/\*\*/g) ?? []).length % 2 === 1;
	return { ...line, text: open ? `${text}**` : text };
}

function shortened(section: Section, { drawn, typed, characters }: (typeof TRIES)[number]): Section {
	return {
		...section,
		lines: section.lines.map((line) => cut(line, line.typed ? typed : drawn, characters)),
	};
}

/** Without the last drawn line of the section that has the most; null where every list has one line. */
function oneLess(sections: readonly Section[]): Section[] | null {
	const longest = [...sections].sort((a, b) => b.lines.length - a.lines.length)[0];
	if (!longest || longest.lines.length < 2) return null;
	return sections.map((section) =>
		section === longest ? { ...section, lines: section.lines.slice(0, -1) } : section,
	);
}

export const fits = (text: string): boolean =>
	countWords(text) <= MOST_WORDS && text.length <= MOST_CHARACTERS;

export interface Fitted {
	readonly sections: readonly Section[];
	readonly text: string;
	/** Something was cut or left out. */
	readonly shortened: boolean;
}

/** The sections that fit when written by `write`. */
export function fit(sections: readonly Section[], write: (sections: readonly Section[]) => string): Fitted {
	let best: Fitted = { sections, text: write(sections), shortened: false };
	if (fits(best.text)) return best;
	for (const limits of TRIES) {
		let rest: Section[] | null = sections.map((section) => shortened(section, limits));
		// The tightest try may drop lines too; the others only cut, so that nothing goes missing needlessly.
		const drops = limits === TRIES.at(-1) ? 40 : 2;
		for (let dropped = 0; rest && dropped <= drops; dropped += 1) {
			best = { sections: rest, text: write(rest), shortened: true };
			if (fits(best.text)) return best;
			rest = oneLess(rest);
		}
	}
	return best;
}
