import type { MarkdownPostProcessor } from 'obsidian';
import { Clarities } from '../../../ui/clarity/clarities';
import type { Context } from '../context';
import { answers, openClarity } from './clarity-answers';
import { aboveText } from './reading';

/** The four questions above the first section in reading mode. */
export const readingClarity = (context: Context): MarkdownPostProcessor =>
	aboveText(context, 'therapy', (path, text) => () => {
		const goal = context.index.entry(path)?.goal;
		return goal?.kind === 'therapy' ? (
			<Clarities
				answers={answers(context, goal, text)}
				onOpen={(clarity) => openClarity(context, goal, clarity, () => void context.openGoal(path))}
			/>
		) : null;
	});
