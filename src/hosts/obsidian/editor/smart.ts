import type { Part } from '../context';
import { follow } from './follow';
import { readingStrip } from './reading-strip';
import { strip } from './strip';
import { underlines } from './underlines';

/** What the linter shows in a note: the strip of letters, and underlines with their questions. */
export const smart: Part = (plugin, context) => {
	plugin.registerEditorExtension([follow(context), strip(context), underlines(context)]);
	plugin.registerMarkdownPostProcessor(readingStrip(context));
};
