import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { readBlock } from '../../core/progress/block';
import { ProgressBlock } from '../../ui/progress/block';
import type { Context, Part } from './context';
import { mount, type Mounted } from './mount';
import { progressActions } from './progress-actions';
import { ProgressCards } from './progress-cards';

/** A fenced block in a note. It lives and ends with the piece of the note it stands in. */
class Block extends MarkdownRenderChild {
	hoverPopover = null;
	private readonly cards: ProgressCards;
	private mounted: Mounted | null = null;

	constructor(
		containerEl: HTMLElement,
		private readonly context: Context,
		private readonly source: string,
		private readonly from: string,
	) {
		super(containerEl);
		this.cards = new ProgressCards(context, true);
	}

	override onload(): void {
		const { context } = this;
		this.register(context.needTexts());
		const actions = progressActions(context, this, (path) => {
			this.cards.notNow(path);
			this.mounted?.redraw();
		});
		this.register(
			context.onChange((changed) => {
				this.cards.forget(changed);
				this.mounted?.redraw();
			}),
		);
		this.mounted = mount(this.containerEl, () => {
			const asked = readBlock(this.source, context.index.goals(), (target) => {
				return context.app.metadataCache.getFirstLinkpathDest(target, this.from)?.path ?? null;
			});
			return (
				<ProgressBlock
					cards={asked.goals.map((goal) => this.cards.of(goal))}
					said={context.isIndexed() ? asked.said : []}
					today={context.today()}
					actions={actions}
				/>
			);
		});
	}

	override onunload(): void {
		this.mounted?.unmount();
		this.mounted = null;
	}
}

export const progressBlock: Part = (plugin, context) => {
	plugin.registerMarkdownCodeBlockProcessor(
		'groundwork-progress',
		(source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) =>
			ctx.addChild(new Block(el, context, source, ctx.sourcePath)),
	);
};
