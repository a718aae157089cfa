/** What each item of the page says, as lines. Lines drawn from notes are marked: they give way first when space is short. */
import { addDays } from '../day';
import type { Goal } from '../goal/goal';
import { dayWords } from '../progress/day-words';
import { briefWords as words } from '../words/brief';
import { isUntalked } from './gap';
import type { Item, Picks } from './items';
import { RECENT_DAYS, movedLines } from './moved';
import { plain, sentence } from './plain';

import { type BriefSources, broughtGoals, therapyCandidates } from './sources';
import { veil } from './veil';

export interface Line {
	readonly text: string;
	/** Typed into the form: kept longest. */
	readonly typed: boolean;
}

export interface Section {
	readonly item: Item;
	readonly heading: string;
	readonly list: boolean;
	readonly lines: readonly Line[];
}

const MOST_LINES = 3;
const MOST_LINKS = 5;

const drawn = (text: string): Line => ({ text, typed: false });
const typed = (text: string | undefined): Line[] => {
	const line = plain(text ?? '');
	return line === '' ? [] : [{ text: line, typed: true }];
};

type Say = (text: string) => boolean;

function therapyLines(sources: BriefSources, goals: readonly Goal[], may: Say): Line[] {
	return goals.map((goal) => {
		const { stage, noticed } = sources.standing(goal.path);
		const said = [`**${sentence(plain(goal.title))}**`];
		if (stage) said.push(words.now(stage));
		if (noticed && may(noticed.text)) said.push(words.noticed(sentence(plain(noticed.text))));
		return drawn(said.join(' '));
	});
}

/** Words that lose their capital in the middle of a sentence; any other first word may be a name. */
const SMALL =
	/^(?:A|An|As|At|Because|Every|He|If|In|It|My|No|On|Our|She|So|Some|That|The|Then|There|They|This|To|We|What|When|With|Without)\b/;

/** "Title, because it tells me …"; a sentence that begins with another word stands behind a colon as it is. */
function withBecause(title: string, because: string): string {
	if (/^(?:I\b|\p{Ll})/u.test(because)) return words.because(title, because);
	if (!SMALL.test(because)) return words.moved(title, because);
	return words.because(title, because.charAt(0).toLowerCase() + because.slice(1));
}

function mattersLines({ index }: BriefSources, goals: readonly Goal[], may: Say): Line[] {
	const life = new Map(index.goals().map((goal) => [goal.path, goal]));
	const edges = goals
		.flatMap(({ path }) => index.edgesFrom(path))
		.filter(({ relation, resolved, problem }) => relation === 'serves' && resolved && problem === undefined)
		.filter(({ to }) => life.get(to)?.private === false && life.get(to)?.status !== 'released')
		.sort((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
	const lines = edges.map(({ to, because }) => {
		const title = plain(life.get(to)?.title ?? to);
		return because !== null && may(because) ? withBecause(title, plain(because)) : title;
	});
	return [...new Set(lines)].slice(0, MOST_LINKS).map((line) => drawn(sentence(line)));
}

/** Notes of check-ins since these goals were last talked about (else of four weeks), newest first. */
function triedLines(sources: BriefSources, goals: readonly Goal[], may: Say): Line[] {
	const { index, standing, today } = sources;
	const talks = goals.flatMap(({ path }) => standing(path).talkedAbout ?? []).filter((day) => day < today);
	const since = talks.sort().at(-1) ?? addDays(today, -RECENT_DAYS);
	const served = new Set(goals.flatMap(({ path }) => [path, ...index.edgesFrom(path).map(({ to }) => to)]));
	return index
		.goals()
		.filter((goal) => served.has(goal.path) && !goal.private && goal.status === 'active')
		.flatMap(({ path }) => standing(path).checkIns)
		.filter(({ day, text }) => day >= since && day <= today && text !== '' && may(text))
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
		.slice(0, MOST_LINES)
		.map(({ day, text }) => drawn(`${dayWords(day, today)}: ${sentence(plain(text))}`));
}

function mixedLines({ mixedIn }: BriefSources, goals: readonly Goal[], may: Say): Line[] {
	return goals
		.map(({ path }) => plain(mixedIn?.(path) ?? ''))
		.filter((text) => text !== '' && may(text))
		.map((text) => drawn(sentence(text)));
}

function untalkedLines(sources: BriefSources): Line[] {
	return therapyCandidates(sources)
		.filter((goal) => isUntalked(goal, sources.standing(goal.path).talkedAbout, sources.today))
		.slice(0, MOST_LINKS)
		.map((goal) => drawn(plain(goal.title)));
}

function linesOf(item: Item, sources: BriefSources, picks: Picks, goals: readonly Goal[], may: Say): Line[] {
	switch (item) {
		case 'wish':
			return typed(picks.wish);
		case 'therapy':
			return therapyLines(sources, goals, may);
		case 'matters':
			return mattersLines(sources, goals, may);
		case 'moved':
			return movedLines(sources).map(drawn);
		case 'tried':
			return [...typed(picks.tried), ...triedLines(sources, goals, may)];
		case 'mixed':
			return [...typed(picks.mixed), ...mixedLines(sources, goals, may)];
		case 'untalked':
			return untalkedLines(sources);
		case 'unsaid':
			return typed(picks.unsaid);
		case 'agreed':
			return [];
	}
}

const PROSE: readonly Item[] = ['wish', 'unsaid', 'agreed'];

/** The section of one item as the notes and the form give it, before it is fitted to the page. */
export function sectionOf(item: Item, sources: BriefSources, picks: Picks): Section {
	const may = veil(sources.index.goals());
	const lines = linesOf(item, sources, picks, broughtGoals(sources, picks), may);
	return { item, heading: words.headings[item], list: !PROSE.includes(item), lines };
}
