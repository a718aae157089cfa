import type { ComponentChild } from 'preact';
import { areaLabel } from '../../../core/goal/areas';
import { LETTERS, type Goal, type Path } from '../../../core/goal/goal';
import { smartWords as words } from '../../../core/words/smart';
import { viewWords } from '../../../core/words/views';
import { Findings, type Filter, type FoundGoal } from '../../../ui/findings/findings';
import { seenTitle } from '../check-in/seen';
import type { Part } from '../context';
import { DrawnView } from '../drawn-view';
import { act } from '../editor/act';
import { look, onPutOff } from '../editor/look';
import { FINDINGS_VIEW } from '../view-types';

/** Everything that may be looked at, by goal. */
class FindingsView extends DrawnView {
	override getViewType(): string {
		return FINDINGS_VIEW;
	}
	override getDisplayText(): string {
		return viewWords.findings;
	}
	override getIcon(): string {
		return 'search-check';
	}

	protected override async onOpen(): Promise<void> {
		await super.onOpen();
		this.register(onPutOff(() => this.redraw()));
	}

	private filter(): Filter {
		const { letter, area } = this.state;
		const known = LETTERS.find((one) => one === letter);
		return { letter: known ?? '', area: typeof area === 'string' ? area : '' };
	}

	private found(goal: Goal): FoundGoal {
		const { path, kind } = goal;
		const { letters, findings } = look(this.context, path);
		return {
			path,
			kind,
			title: seenTitle(this.context, goal),
			areas: goal.private ? [] : goal.areas.map(areaLabel),
			private: goal.private,
			letters,
			findings,
			problems: this.context.index.entry(path)?.problems ?? [],
		};
	}

	protected override draw(): ComponentChild {
		const { index } = this.context;
		return (
			<Findings
				goals={index.goals().map((goal) => this.found(goal))}
				unreadable={index
					.unreadable()
					.map((note) => (note.private === true ? { ...note, shown: words.privateGoal } : note))}
				reading={!this.context.isIndexed()}
				filter={this.filter()}
				onFilter={(filter) => this.keep({ ...filter })}
				onOpen={(event, path, line) => this.openAt(event, path, line ?? null)}
				onPreview={(event, path) => this.preview(event, path)}
				onAct={(path, action, finding) => act(this.context, path, action, finding)}
			/>
		);
	}

	private openAt(event: MouseEvent | KeyboardEvent, path: Path, line: number | null): void {
		if (line === null) this.open(event, path);
		else void this.context.openGoal(path, false, line);
	}
}

export const findingsView: Part = (plugin, context) => {
	plugin.registerView(FINDINGS_VIEW, (leaf) => new FindingsView(leaf, context));
};
