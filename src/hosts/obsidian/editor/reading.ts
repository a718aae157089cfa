import { MarkdownRenderChild, type MarkdownPostProcessor } from 'obsidian';
import type { ComponentChild } from 'preact';
import type { Kind, Path } from '../../../core/goal/goal';
import type { Context } from '../context';
import { mount } from '../mount';
import { onPutOff } from './look';

/** What is drawn for a note; `redraw` draws it again. */
export type Drawn = (path: Path, text: string, redraw: () => void) => () => ComponentChild;

/** Lives as long as the section it stands above. */
class Above extends MarkdownRenderChild {
	constructor(
		el: HTMLElement,
		private readonly context: Context,
		private readonly drawn: (redraw: () => void) => () => ComponentChild,
	) {
		super(el);
	}

	override onload(): void {
		// A note shown inside another one, or in a hover preview, is not being worked on.
		if (this.containerEl.closest('.markdown-embed, .hover-popover')) return;
		const redraw = (): void => mounted.redraw();
		const mounted = mount(this.containerEl, this.drawn(redraw));
		this.register(this.context.needTexts());
		this.register(this.context.onChange(redraw));
		this.register(onPutOff(redraw));
		this.register(() => mounted.unmount());
	}
}

/** The line of the first thing below the frontmatter, 0-based. */
function firstLine(text: string): number {
	const lines = text.split('\n');
	const end =
		lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
	return lines.findIndex((line, at) => at > end && line.trim() !== '');
}

/** Draws above the first section in reading mode, where the section says where it stands (decision 33). */
export function aboveText(context: Context, kind: Kind, drawn: Drawn): MarkdownPostProcessor {
	return (el, place) => {
		const path = place.sourcePath;
		const info = place.getSectionInfo(el);
		if (!info || context.index.entry(path)?.goal.kind !== kind) return;
		if (info.lineStart !== firstLine(info.text)) return;
		const box = createDiv('groundwork-strip is-reading');
		el.prepend(box);
		place.addChild(new Above(box, context, (redraw) => drawn(path, info.text, redraw)));
	};
}
