import type { Goal, Path } from '../../../core/goal/goal';
import { linksIn, wikilink } from '../../../core/goal/links';
import type { Context } from '../context';

/**
 * How a goal is linked from the text of a note: in the form the person has set for links, with the goal's title where
 * the file is named otherwise. A form that would not be read back becomes a wikilink.
 */
export function linkTo(context: Context, goal: Goal, from: Path): string {
	const { app } = context;
	const file = app.vault.getFileByPath(goal.path);
	if (!file) return wikilink(goal.path.replace(/\.md$/, ''));
	const alias = goal.title === file.basename ? undefined : goal.title;
	const made = app.fileManager.generateMarkdownLink(file, from, undefined, alias);
	const [link] = linksIn(made);
	const leads = link && link.from === 0 && link.to === made.length;
	const target = app.metadataCache.fileToLinktext(file, from, true);
	return leads && !/[\r\n]/.test(made) ? made : wikilink(target, alias);
}
