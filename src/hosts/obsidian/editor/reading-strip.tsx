import { MarkdownRenderChild, type MarkdownPostProcessor } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import { SmartStrip, type Opened } from '../../../ui/smart-strip/smart-strip';
import type { Context } from '../context';
import { mount } from '../mount';
import { act } from './act';
import { look, onPutOff } from './look';

/** Lives as long as the section it stands above. */
class ReadingStrip extends MarkdownRenderChild {
	private open: Opened = null;

	constructor(
		el: HTMLElement,
		private readonly context: Context,
		private readonly path: Path,
	) {
		super(el);
	}

	override onload(): void {
		// A note shown inside another one, or in a hover preview, is not being worked on.
		if (this.containerEl.closest('.markdown-embed, .hover-popover')) return;
		const mounted = mount(this.containerEl, () => (
			<SmartStrip
				checked={look(this.context, this.path)}
				open={this.open}
				onOpen={(open) => {
					this.open = open;
					mounted.redraw();
				}}
				onAct={(action, finding) => {
					this.open = null;
					mounted.redraw();
					act(this.context, this.path, action, finding);
				}}
			/>
		));
		this.register(this.context.needTexts());
		this.register(this.context.onChange(() => mounted.redraw()));
		this.register(onPutOff(() => mounted.redraw()));
		this.register(() => mounted.unmount());
	}
}

/** The line of the first thing below the frontmatter, 0-based. */
export function firstLine(text: string): number {
	const lines = text.split('\n');
	const end =
		lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
	const after = lines.findIndex((line, at) => at > end && line.trim() !== '');
	return after;
}

/** The letters above the first section in reading mode, where the section says where it stands (decision 33). */
export function readingStrip(context: Context): MarkdownPostProcessor {
	return (el, place) => {
		const info = place.getSectionInfo(el);
		if (!info || context.index.entry(place.sourcePath)?.goal.kind !== 'life') return;
		if (info.lineStart !== firstLine(info.text)) return;
		const box = createDiv('groundwork-strip is-reading');
		el.prepend(box);
		place.addChild(new ReadingStrip(box, context, place.sourcePath));
	};
}
