import type { WorkspaceLeaf } from './leaf.mts';
import { EmptyView, type View } from './view.mts';
import type { Workspace } from './workspace.mts';

type Maker = (leaf: WorkspaceLeaf) => View;

/** Which kinds of view there are, and which one opens a file. */
export class ViewTypes {
	readonly #makers = new Map<string, Maker>();
	readonly #byExtension = new Map<string, string>();

	constructor(private readonly workspace: Workspace) {}

	register(type: string, maker: Maker): void {
		if (this.#makers.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.#makers.set(type, maker);
		for (const leaf of this.workspace.getLeavesOfType(type))
			if (leaf.view instanceof EmptyView) void leaf.setViewState(leaf.getViewState());
	}

	/** The leaves stay; what they show is gone, as in the app. */
	unregister(type: string): void {
		this.#makers.delete(type);
		for (const leaf of this.workspace.getLeavesOfType(type)) void leaf.open(new EmptyView(leaf, type));
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) this.#byExtension.set(extension, type);
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) this.#byExtension.delete(extension);
	}

	forExtension(extension: string): string {
		return this.#byExtension.get(extension) ?? 'plain';
	}

	make(type: string, leaf: WorkspaceLeaf): View {
		const maker = this.#makers.get(type);
		return maker === undefined ? new EmptyView(leaf, type) : maker(leaf);
	}

	get size(): number {
		return this.#makers.size;
	}
}
