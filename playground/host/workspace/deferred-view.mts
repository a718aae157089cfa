import type { WorkspaceLeaf } from './leaf.mts';
import { View } from './view.mts';

/** A leaf as it was left, not yet shown since the app started. */
export interface SavedLeaf {
	readonly type: string;
	readonly state: Record<string, unknown>;
	readonly title: string;
	readonly icon: string;
	readonly shown: boolean;
}

/** Stands for a view until its tab is looked at, as the app does since 1.7.2: `leaf.view` is not the plugin's view yet. */
export class DeferredView extends View {
	constructor(
		leaf: WorkspaceLeaf,
		readonly saved: SavedLeaf,
	) {
		super(leaf);
		this.icon = saved.icon;
	}

	getViewType(): string {
		return this.saved.type;
	}

	getDisplayText(): string {
		return this.saved.title;
	}

	override getState(): Record<string, unknown> {
		return this.saved.state;
	}
}
