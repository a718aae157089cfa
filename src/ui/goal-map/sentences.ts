/** What the map tells, as at most four sentences, one of them a question at most (look.md §4 "Panel", domain.md §4). */
import type { Path } from '../../core/goal/goal';
import type { Insights } from '../../core/map/insights';
import { mapWords } from '../../core/words';
import type { Model } from './use-model';

export interface Sentence {
	readonly key: string;
	/** Text and names of goals, in order; names are links. */
	readonly parts: readonly (string | { readonly path: Path; readonly title: string })[];
	/** The goal a question is about: it comes with its choices. */
	readonly asks?: Path;
}

const MOST = 4;
/** What "Nothing inner here" leaves in `smart_skip` (decision 18: one store for opting out). */
export const NOTHING_INNER = 'map.inner';

interface Told {
	readonly insights: Insights;
	readonly model: Model;
	readonly quieted: ReadonlySet<Path>;
}

function named({ model }: Told, path: Path, before: string, after: string): Sentence['parts'] {
	const title = model.whole.nodes.find((node) => node.path === path)?.goal.title ?? '';
	return [before, { path, title }, after].filter((part) => part !== '');
}

/** "Not now" means now: no other question takes its place until the app starts again (decision 18). */
function question(told: Told): Sentence[] {
	const silent = (path: Path): boolean => {
		const skip = told.model.whole.nodes.find((node) => node.path === path)?.goal.smartSkip ?? [];
		return skip.includes(NOTHING_INNER) || skip.includes('all');
	};
	if (told.quieted.size > 0) return [];
	const path = told.insights.unsupported.find((one) => !silent(one));
	return path === undefined
		? []
		: [{ key: 'quiet', parts: named(told, path, '', mapWords.quiet), asks: path }];
}

function alone(told: Told): Sentence[] {
	const feet = told.model.picture.cards.filter((card) => card.lane === null && card.node !== null);
	const [first] = feet;
	if (feet.length === 1 && first)
		return [{ key: 'alone', parts: named(told, first.key, '', mapWords.alone) }];
	const { length } = told.insights.alone;
	if (length === 1)
		return [{ key: 'alone', parts: named(told, told.insights.alone[0] ?? '', '', mapWords.alone) }];
	return length > 1 ? [{ key: 'alone', parts: [mapWords.aloneMany(length)] }] : [];
}

/** In the order they matter; the first four are shown. */
export function sentencesOf(
	insights: Insights,
	model: Model,
	quieted: ReadonlySet<Path>,
): readonly Sentence[] {
	const told = { insights, model, quieted };
	const { coverage, leaning, waiting, balance, load } = insights;
	const all: Sentence[] = [];
	if (coverage.life > 0)
		all.push({ key: 'coverage', parts: [mapWords.coverage(coverage.served, coverage.life)] });
	const [most] = leaning;
	if (most)
		all.push({ key: 'leaning', parts: named(told, most.path, ...mapWords.leaning(most.sole.length)) });
	const asked = question(told);
	all.push(...asked);
	if (balance.words !== null)
		all.push({ key: 'balance', parts: [mapWords.balance(balance.words, balance.life, balance.therapy)] });
	const [many] = load.many;
	if (many !== undefined && asked.length + quieted.size === 0)
		all.push({ key: 'load', parts: [mapWords.load(load[many], many)] });
	const [longest] = waiting;
	if (longest !== undefined) all.push({ key: 'waiting', parts: named(told, longest, '', mapWords.waiting) });
	all.push(...alone(told));
	return all.slice(0, MOST);
}
