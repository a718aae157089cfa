import {
	ItemView,
	Keymap,
	type HoverParent,
	type HoverPopover,
	type ViewStateResult,
	type WorkspaceLeaf,
} from 'obsidian';
import type { ComponentChild } from 'preact';
import type { Path } from '../../core/goal/goal';
import type { Context } from './context';
import { HOVER_SOURCE } from './ribbon';
import { mount, type Mounted } from './mount';

/**
 * A view that draws a Preact tree and draws it again when goals, settings or the day change; while it is not
 * displayed it waits. Nothing happens in the constructor; filters live in the view state, so that they survive a
 * restart and Obsidian can defer the view.
 */
export abstract class DrawnView extends ItemView implements HoverParent {
	/** Core's Page preview keeps its popover here. */
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	/** Filters and the like, as Obsidian stores them with the workspace. Read with care: anything may be in it. */
	protected state: Readonly<Record<string, unknown>> = {};
	private mounted: Mounted | null = null;

	constructor(
		leaf: WorkspaceLeaf,
		protected readonly context: Context,
	) {
		super(leaf);
	}

	/** The tree for what is known now. */
	protected abstract draw(): ComponentChild;

	/** Opens a goal the way the event asks for: Ctrl or Cmd a new tab, more keys a split or window. */
	protected open(event: MouseEvent | KeyboardEvent, path: Path): void {
		void this.context.openGoal(path, Keymap.isModEvent(event));
	}

	/** Lets Page preview show a goal's note while the pointer rests on something of ours. */
	protected preview(event: MouseEvent, path: Path): void {
		const targetEl = event.currentTarget;
		this.app.workspace.trigger('hover-link', {
			event,
			source: HOVER_SOURCE,
			hoverParent: this,
			targetEl,
			linktext: path,
			sourcePath: '',
		});
	}

	/** Draws with the next frame. */
	protected redraw(): void {
		this.mounted?.redraw();
	}

	/** Keeps something with the workspace (a filter, what is unfolded) and draws. */
	protected keep(changes: Record<string, unknown>): void {
		this.state = { ...this.state, ...changes };
		void this.app.workspace.requestSaveLayout();
		this.redraw();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), ...this.state };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		if (typeof state === 'object' && state !== null) this.state = { ...this.state, ...state };
		await super.setState(state, result);
		this.redraw();
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.contentEl.addClass('groundwork-view');
		this.register(this.context.needTexts());
		this.register(this.context.onChange(() => this.redraw()));
		this.mounted = mount(this.contentEl, () => this.draw(), true);
	}

	protected override async onClose(): Promise<void> {
		this.mounted?.unmount();
		this.mounted = null;
		await super.onClose();
	}
}
