import { Keymap, MarkdownRenderChild } from 'obsidian';
import type { Path } from '../../../core/goal/goal';
import { OPEN, shape } from '../../../core/map/shape';
import type { MapGraph, MeasureText } from '../../../core/map/picture';
import { StillMap } from '../../../ui/goal-map/still-map';
import { veil } from '../../../ui/goal-map/veil';
import type { Context, Part } from '../context';
import { mount, type Mounted } from '../mount';
import { readBlock, type BlockOptions } from './block-options';
import { measureIn } from './measure';

/** One block in one note; it listens while it is shown. Private goals are absent (decision 25). */
class MapBlock extends MarkdownRenderChild {
	private mounted: Mounted | null = null;
	private kept: { facts: unknown; revision: number; discreet: boolean; graph: MapGraph } | null = null;
	private measure: MeasureText | null = null;

	constructor(
		el: HTMLElement,
		private readonly context: Context,
		private readonly options: BlockOptions,
		private readonly note: Path,
	) {
		super(el);
	}

	override onload(): void {
		this.register(this.context.needTexts());
		this.register(this.context.onChange(() => this.mounted?.redraw()));
		this.mounted = mount(this.containerEl, () => (
			<StillMap
				graph={this.graph()}
				focus={this.focus()}
				measure={(this.measure ??= measureIn(this.containerEl))}
				onOpen={(path, event) => void this.context.openGoal(path, Keymap.isModEvent(event))}
			/>
		));
	}

	override onunload(): void {
		this.mounted?.unmount();
		this.mounted = null;
	}

	/** The goal the block names: by link, by title, or `this` for the note it stands in. */
	private focus(): Path | null {
		const { focus } = this.options;
		const { app, index } = this.context;
		if (focus === null) return null;
		if (focus === 'this') return this.note;
		const linked = app.metadataCache.getFirstLinkpathDest(focus, this.note)?.path;
		return linked ?? index.goals().find((goal) => goal.title === focus)?.path ?? focus;
	}

	private graph(): MapGraph {
		const { index } = this.context;
		const facts = this.context.facts();
		const { discreet } = this.context.settings();
		const { kept } = this;
		if (kept?.facts === facts && kept.revision === index.revision && kept.discreet === discreet)
			return kept.graph;
		const { areas, depth } = this.options;
		const focus = this.focus();
		const around = focus === null ? {} : { focus, ...(depth === null ? {} : { depth }) };
		const shown = shape(index, facts, { statuses: OPEN, private: 'leave-out', areas, ...around });
		this.kept = { facts, revision: index.revision, discreet, graph: veil(shown, discreet) };
		return this.kept.graph;
	}
}

/** A fenced block `groundwork-map` in a note. */
export const mapBlock: Part = (plugin, context) => {
	plugin.registerMarkdownCodeBlockProcessor('groundwork-map', (source, el, place) => {
		place.addChild(new MapBlock(el, context, readBlock(source), place.sourcePath));
	});
};
