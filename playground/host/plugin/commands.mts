import type { Command } from 'obsidian';
import type { App } from '../app.mts';
import { renderResults } from '../base/search.mts';
import { FuzzySuggestModal } from '../ui/suggest-modal.mts';
import type { FuzzyMatch } from 'obsidian';

/** Every command by full id, and what can be run now. */
export class Commands {
	readonly #all = new Map<string, Command>();

	constructor(private readonly app: App) {}

	add(command: Command): void {
		this.#all.set(command.id, command);
	}

	remove(id: string): void {
		this.#all.delete(id);
	}

	get size(): number {
		return this.#all.size;
	}

	/** Commands that can be run here and now, by name. */
	offered(): Command[] {
		return [...this.#all.values()]
			.filter((command) => this.#run(command, true))
			.sort((a, b) => (a.name < b.name ? -1 : 1));
	}

	/** Runs a command by id; false where it cannot run now. */
	run(id: string): boolean {
		const command = this.#all.get(id);
		return command !== undefined && this.#run(command, true) && this.#run(command, false);
	}

	/** `checking` asks whether it could run, and does nothing. */
	#run(command: Command, checking: boolean): boolean {
		const editing = this.app.workspace.activeEditor;
		const editor = editing?.editor;
		const editable = editor !== undefined && this.#isSource();
		const [given, context] = [editor as never, editing as never];
		if (command.editorCheckCallback !== undefined)
			return editable && command.editorCheckCallback(checking, given, context) === true;
		if (command.editorCallback !== undefined) {
			if (editable && !checking) settle(command.editorCallback(given, context));
			return editable;
		}
		if (command.checkCallback !== undefined) return command.checkCallback(checking) === true;
		if (!checking) settle(command.callback?.());
		return command.callback !== undefined;
	}

	#isSource(): boolean {
		return this.app.workspace.activeLeaf?.view.getState()['mode'] !== 'preview';
	}
}

/** An error of a command shows in the console, also a late one. */
function settle(result: unknown): void {
	if (result instanceof Promise) result.catch(reportError);
}

/** The list of commands, found by letters in order. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(app: App) {
		super(app);
		this.setPlaceholder('Select a command…');
		this.setInstructions([
			{ command: '↑↓', purpose: 'to navigate' },
			{ command: '↵', purpose: 'to use' },
			{ command: 'esc', purpose: 'to dismiss' },
		]);
	}

	getItems(): Command[] {
		return this.app.commands.offered();
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion({ item, match }: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		renderResults(el.createDiv('suggestion-content').createDiv('suggestion-title'), item.name, match);
	}

	onChooseItem(command: Command): void {
		this.app.commands.run(command.id);
	}
}
