/** The page a person brings to a session (domain.md §7.2). Built on command only, from what they ticked. */
import { briefWords as words } from '../words/brief';
import { fit } from './fit';
import { ITEMS, type Picks } from './items';
import { clip, countWords, plain } from './plain';
import { longDay } from './say-day';
import { type Section, sectionOf } from './sections';
import type { BriefSources } from './sources';

export interface Brief {
	/** The day, with the session's label where there is one. */
	readonly head: string;
	/** What stands on the page, as it fits. */
	readonly sections: readonly Section[];
	/** The page as Markdown, without frontmatter; ends with a line break. */
	readonly text: string;
	/** Everything between spaces counts as a word; at most 350. */
	readonly words: number;
	/** Something was cut or left out to stay on one page. */
	readonly shortened: boolean;
}

const written = ({ heading, list, lines }: Section): string =>
	[`### ${heading}`, lines.map(({ text }) => (list ? `- ${text}` : text)).join('\n')]
		.filter((part) => part !== '')
		.join('\n');

/**
 * The brief for `sources.today`: at most 350 words and one page. Private goals leave no trace, scores and answers
 * about the therapy stay out, and an item that has nothing to say has no heading (except the room for what was agreed).
 */
export function brief(sources: BriefSources, picks: Picks): Brief {
	const sections = ITEMS.filter((item) => picks.ticked.includes(item))
		.map((item) => sectionOf(item, sources, picks))
		.filter(({ item, lines }) => lines.length > 0 || item === 'agreed');
	const label = clip(plain(picks.label ?? ''), 8, 60);
	const head = [label, longDay(sources.today)].filter((part) => part !== '').join(' · ');
	const page = fit(sections, (list) => [head, ...list.map(written), '---', words.foot].join('\n\n') + '\n');
	return { head, ...page, words: countWords(page.text) };
}
