import type { ComponentChild } from 'preact';
import type { Path } from '../../../core/goal/goal';
import { statusLine } from '../../../core/report/status-line';
import { smartWords as words } from '../../../core/words/smart';
import { Answered, Asking, type Acting } from '../../../ui/findings/asking';
import { Walked } from '../../../ui/findings/walked';
import { LettersPicture } from '../../../ui/letters/letters';
import type { Context } from '../context';
import { act } from '../editor/act';
import { look, onPutOff } from '../editor/look';
import { DrawnModal } from './drawn-modal';

/** One goal's letters and questions, wherever the person is. */
class CheckModal extends DrawnModal {
	constructor(
		context: Context,
		private readonly path: Path,
	) {
		super(context);
	}

	protected override title(): string {
		return words.check;
	}

	override onOpen(): void {
		super.onOpen();
		this.stop = onPutOff(() => this.redraw());
	}

	private stop = (): void => undefined;

	override onClose(): void {
		this.stop();
		super.onClose();
	}

	protected override draw(): ComponentChild {
		const { letters, findings, answers } = look(this.context, this.path);
		const onAct: Acting = (action, one) => {
			if (!action.set && !/^(?:not-now|doesnt-fit|keep|its-fine)$/.test(action.id)) this.close();
			act(this.context, this.path, action, one);
		};
		return (
			<Walked class="groundwork-checked">
				{letters ? (
					<p class="groundwork-letters-row">
						<LettersPicture letters={letters} />
						<span class="groundwork-status-line">{statusLine(letters)}</span>
					</p>
				) : null}
				{findings.map((finding) => (
					<Asking key={finding.rule} finding={finding} letters={letters} onAct={onAct} />
				))}
				{answers
					.filter(({ actions }) => actions.length > 0)
					.map((answer) => (
						<Answered key={answer.letter} answer={answer} onAct={onAct} />
					))}
				{findings.length ? null : <p>{words.nothing}</p>}
				<p class="groundwork-muted">{words.onlyWords}</p>
			</Walked>
		);
	}
}

export const openCheck = (context: Context, path: Path): void => new CheckModal(context, path).open();
