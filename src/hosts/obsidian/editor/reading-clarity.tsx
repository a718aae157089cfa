import { MarkdownRenderChild, type MarkdownPostProcessor } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import { Clarities } from '../../../ui/clarity/clarities';
import type { Context } from '../context';
import { mount } from '../mount';
import { answers, openClarity } from './clarity-answers';
import { firstLine } from './reading-strip';

/** Lives as long as the section it stands above. */
class ReadingClarity extends MarkdownRenderChild {
	constructor(
		el: HTMLElement,
		private readonly context: Context,
		private readonly path: Path,
		private readonly text: string,
	) {
		super(el);
	}

	override onload(): void {
		// A note shown inside another one, or in a hover preview, is not being worked on.
		if (this.containerEl.closest('.markdown-embed, .hover-popover')) return;
		const { context, path, text } = this;
		const mounted = mount(this.containerEl, () => {
			const goal = context.index.entry(path)?.goal;
			return goal?.kind === 'therapy' ? (
				<Clarities
					answers={answers(context, goal, text)}
					onOpen={(clarity) => openClarity(context, goal, clarity, () => void context.openGoal(path))}
				/>
			) : null;
		});
		this.register(context.needTexts());
		this.register(context.onChange(() => mounted.redraw()));
		this.register(() => mounted.unmount());
	}
}

/** The four questions above the first section in reading mode (decision 33). */
export function readingClarity(context: Context): MarkdownPostProcessor {
	return (el, place) => {
		const info = place.getSectionInfo(el);
		if (!info || context.index.entry(place.sourcePath)?.goal.kind !== 'therapy') return;
		if (info.lineStart !== firstLine(info.text)) return;
		const box = createDiv('groundwork-strip is-reading');
		el.prepend(box);
		place.addChild(new ReadingClarity(box, context, place.sourcePath, info.text));
	};
}
