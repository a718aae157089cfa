import type { EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import { PopoverSuggest } from '../ui/popover-suggest.mts';
import type { TFile } from '../vault/files.mts';
import type { Editor } from './editor.mts';

type Trigger = EditorSuggestTriggerInfo;
type Asked = Omit<EditorSuggestContext, 'editor' | 'file'> & { editor: Editor; file: TFile };

/** Suggestions while a note is written. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: Asked | null = null;
	limit = 100;

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): Trigger | null;
	abstract getSuggestions(context: Asked): T[] | Promise<T[]>;

	setInstructions(_instructions: Instruction[]): void {}

	override close(): void {
		this.context = null;
		super.close();
	}

	/** Looks whether it has something to offer here; true when it has. */
	async look(editor: Editor, file: TFile): Promise<boolean> {
		const trigger = this.onTrigger(editor.getCursor(), editor, file);
		if (trigger === null) {
			this.close();
			return false;
		}
		this.context = { ...trigger, editor, file };
		const values = await this.getSuggestions(this.context);
		const spot = editor.cm.coordsAtPos(editor.posToOffset(trigger.start));
		if (this.context === null || spot === null) return false;
		this.offer(values.slice(0, this.limit), new DOMRect(spot.left, spot.top, 0, spot.bottom - spot.top));
		return values.length > 0;
	}
}

/** All suggesters of the app; the first that has something to offer shows it. */
export class EditorSuggests {
	readonly all: EditorSuggest<unknown>[] = [];

	look(editor: Editor, file: TFile | null, typed: boolean): void {
		if (file === null || this.all.length === 0) return;
		if (!typed && !this.all.some(({ isOpen }) => isOpen)) return;
		// The editor is inside an update now and cannot be measured.
		window.requestAnimationFrame(() => void this.#first(editor, file).catch(reportError));
	}

	async #first(editor: Editor, file: TFile): Promise<void> {
		for (const suggest of this.all) {
			if (!(await suggest.look(editor, file))) continue;
			for (const other of this.all) if (other !== suggest) other.close();
			return;
		}
	}
}
