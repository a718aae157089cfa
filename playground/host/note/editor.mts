import { redo, undo } from '@codemirror/commands';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
	EditorChange,
	EditorPosition,
	EditorRange,
	EditorRangeOrCaret,
	EditorSelection as Selection,
	EditorSelectionOrCaret,
	EditorTransaction,
} from 'obsidian';

/** Obsidian's editor over CodeMirror: lines count from 0, columns are UTF-16 units. */
export class Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return this.cm.state.doc.line(line + 1).text;
	}

	setLine(line: number, text: string): void {
		const { from, to } = this.cm.state.doc.line(line + 1);
		this.cm.dispatch({ changes: { from, to, insert: text } });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, _origin?: string): void {
		this.cm.dispatch(this.cm.state.replaceSelection(replacement));
	}

	replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, _origin?: string): void {
		const changes = { from: this.posToOffset(from), to: this.posToOffset(to), insert: replacement };
		this.cm.dispatch({ changes });
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): Selection[] {
		return this.cm.state.selection.ranges.map(({ anchor, head }) => ({
			anchor: this.offsetToPos(anchor),
			head: this.offsetToPos(head),
		}));
	}

	setCursor(pos: EditorPosition | number, ch = 0): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
	}

	setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
		this.setSelections([{ anchor, head }]);
	}

	setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
		const own = ranges.map(({ anchor, head = anchor }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head)),
		);
		this.cm.dispatch({ selection: EditorSelection.create(own, main), scrollIntoView: true });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		const { scrollLeft, scrollTop } = this.cm.scrollDOM;
		this.cm.scrollDOM.scrollTo({ left: x ?? scrollLeft, top: y ?? scrollTop });
	}

	scrollIntoView(range: EditorRange, center = false): void {
		const at = this.posToOffset(range.from);
		this.cm.dispatch({ effects: EditorView.scrollIntoView(at, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	/** All changes in one step of the history, given in places of the text before. */
	transaction(tx: EditorTransaction, _origin?: string): void {
		const selections = tx.selections ?? (tx.selection === undefined ? undefined : [tx.selection]);
		const changes = this.cm.state.changes((tx.changes ?? []).map((change) => this.#change(change)));
		this.cm.dispatch({ changes });
		if (selections !== undefined) this.setSelections(selections.map(asSelection));
		if (tx.replaceSelection !== undefined) this.replaceSelection(tx.replaceSelection);
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word === null ? null : { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
	}

	posToOffset({ line, ch }: EditorPosition): number {
		const { doc } = this.cm.state;
		if (line < 0) return 0;
		if (line >= doc.lines) return doc.length;
		const { from, to } = doc.line(line + 1);
		return Math.min(from + ch, to);
	}

	offsetToPos(offset: number): EditorPosition {
		const { doc } = this.cm.state;
		const line = doc.lineAt(Math.clamp(offset, 0, doc.length));
		return { line: line.number - 1, ch: Math.min(offset, doc.length) - line.from };
	}

	processLines<T>(
		read: (line: number, text: string) => T | null,
		write: (line: number, text: string, value: T | null) => EditorChange | void,
		ignoreEmpty = true,
	): void {
		const changes: EditorChange[] = [];
		for (let line = 0; line < this.lineCount(); line++) {
			const text = this.getLine(line);
			if (ignoreEmpty && text.trim() === '') continue;
			const change = write(line, text, read(line, text));
			if (change !== undefined) changes.push(change);
		}
		if (changes.length > 0) this.transaction({ changes });
	}

	#change({ from, to = from, text }: EditorChange): { from: number; to: number; insert: string } {
		return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
	}
}

const asSelection = ({ from, to = from }: EditorRangeOrCaret): EditorSelectionOrCaret => ({
	anchor: from,
	head: to,
});
