import type { MarkdownPostProcessor } from 'obsidian';
import type { Context } from '../context';
import { aboveText } from './reading';
import { stripOf } from './strip';

/** The letters above the first section in reading mode. */
export const readingStrip = (context: Context): MarkdownPostProcessor =>
	aboveText(context, 'life', (path, _, redraw) => stripOf(context, () => path, redraw));
