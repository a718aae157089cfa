import {
	EditorSuggest,
	prepareFuzzySearch,
	type Editor,
	type EditorPosition,
	type EditorSuggestTriggerInfo,
	type TFile,
} from 'obsidian';
import type { Goal, Path } from '../../../core/goal/goal';
import { forCheckIn } from '../../../core/progress/recent';
import { fieldsFor, typingAt, wordsOf, type Key, type Typing } from '../../../core/progress/typing';
import { checkInWords } from '../../../core/words/check-in';
import type { Context, Part } from '../context';
import { linkTo } from './link';
import { seenTitle } from './seen';

type Offered =
	| { readonly is: 'goal'; readonly goal: Goal; readonly bare: boolean }
	| { readonly is: 'field'; readonly key: Key }
	| { readonly is: 'word'; readonly word: string }
	| { readonly is: 'done' };

/** Where fields are offered next: a goal or a field has just been put there. */
interface Ready {
	readonly path: Path;
	readonly line: number;
	readonly ch: number;
}

/** Offers goals and then their fields while a journal is written, so that the line can be typed without leaving it. */
class CheckInSuggest extends EditorSuggest<Offered> {
	private typing: Typing | null = null;
	private ready: Ready | null = null;

	constructor(private readonly groundwork: Context) {
		super(groundwork.app);
		this.limit = 20;
	}

	override onTrigger(
		cursor: EditorPosition,
		editor: Editor,
		file: TFile | null,
	): EditorSuggestTriggerInfo | null {
		const path = file?.path ?? '';
		const { ready } = this;
		const here = ready !== null && ready.path === path && ready.line === cursor.line;
		if (!here) this.ready = null;
		this.typing = typingAt(editor.getLine(cursor.line), cursor.ch, {
			trigger: this.groundwork.settings().trigger.trim(),
			ready: here ? ready.ch : null,
			goalOf: (target) => this.goalOf(target, path),
			own: this.groundwork.index.entry(path)?.goal ?? null,
		});
		if (!this.typing) return null;
		const { from, query } = this.typing;
		return { start: { line: cursor.line, ch: from }, end: cursor, query };
	}

	private goalOf(target: string, from: Path): Goal | null {
		const file = this.groundwork.app.metadataCache.getFirstLinkpathDest(target, from);
		return (file && this.groundwork.index.entry(file.path)?.goal) ?? null;
	}

	override getSuggestions({ query }: { query: string }): Offered[] {
		const { typing } = this;
		if (!typing) return [];
		if (typing.offers === 'goals') return this.goals(query, typing.bare);
		if (typing.offers === 'words')
			return wordsOf(typing.key)
				.filter((word) => word.startsWith(query.toLowerCase()))
				.map((word) => ({ is: 'word', word }));
		const line = this.context?.editor.getLine(this.context.start.line) ?? '';
		const wanted = query.trim().toLowerCase();
		const fields = fieldsFor(typing.goal, line)
			.filter((key) => key.startsWith(wanted))
			.map((key): Offered => ({ is: 'field', key }));
		return fields.length && wanted === '' ? [...fields, { is: 'done' }] : fields;
	}

	/** What holds the typed letters as they stand comes first, what is put down after what is active. */
	private goals(query: string, bare: boolean): Offered[] {
		const { groundwork } = this;
		const wanted = query.trim().toLowerCase();
		const match = wanted === '' ? () => ({ score: 0 }) : prepareFuzzySearch(wanted);
		return forCheckIn(groundwork.index.goals(), (path) => groundwork.standing(path), groundwork.today())
			.flatMap((goal) => {
				const title = seenTitle(groundwork, goal);
				const found = match(title);
				const literal = title.toLowerCase().includes(wanted);
				const rank = (literal ? 0 : 2) + (goal.status === 'active' ? 0 : 1);
				return found ? [{ goal, rank, score: literal ? 0 : found.score }] : [];
			})
			.sort((a, b) => a.rank - b.rank || b.score - a.score)
			.map(({ goal }) => ({ is: 'goal', goal, bare }));
	}

	override renderSuggestion(offered: Offered, el: HTMLElement): void {
		if (offered.is === 'goal') el.setText(seenTitle(this.groundwork, offered.goal));
		else if (offered.is === 'word') el.setText(offered.word);
		else if (offered.is === 'done')
			el.createSpan({ text: checkInWords.suggestDone, cls: 'groundwork-muted' });
		else {
			el.createSpan({ text: offered.key });
			el.createEl('small', {
				text: ` ${checkInWords.suggestField(offered.key)}`,
				cls: 'groundwork-suggestion-about',
			});
		}
	}

	override selectSuggestion(offered: Offered): void {
		if (!this.context) return;
		const { editor, start, file } = this.context;
		// What has been typed since the list was made goes too.
		const end = editor.getCursor();
		const put = (text: string, back = 0, over = 0): void => {
			const to = { line: end.line, ch: end.ch + over };
			editor.replaceRange(text, start, to);
			editor.setCursor({ line: start.line, ch: start.ch + text.length - back });
		};
		this.ready = null;
		if (offered.is === 'goal')
			put(
				`${offered.bare && start.ch === 0 ? '- ' : ''}${linkTo(this.groundwork, offered.goal, file.path)} `,
			);
		else if (offered.is === 'field') put(`(${offered.key}:: )`, 1);
		else if (offered.is === 'word')
			put(`${offered.word}) `, 0, editor.getLine(end.line).slice(end.ch).startsWith(') ') ? 2 : 1);
		else put('');
		const at = editor.getCursor();
		if (offered.is === 'goal' || offered.is === 'word')
			this.ready = { path: file.path, line: at.line, ch: at.ch };
		this.close();
	}
}

export const checkInSuggest: Part = (plugin, context) => {
	plugin.registerEditorSuggest(new CheckInSuggest(context));
};
