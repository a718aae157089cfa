import type { ComponentChild } from 'preact';
import { helperQuestions } from '../../../core/brief/balance';
import { briefWords } from '../../../core/words/brief';
import { helpWords } from '../../../core/words/help';
import { Help } from '../../../ui/help/help';
import { Questions } from '../../../ui/help/helper-questions';
import type { Context } from '../context';
import { DrawnModal } from './drawn-modal';

/** Always the same text; the notes have no say in when or what. */
class HelpModal extends DrawnModal {
	protected override title(): string {
		return helpWords.title;
	}
	protected override draw(): ComponentChild {
		return <Help contact={this.context.settings().helpContact} onClose={() => this.close()} />;
	}
}

class HelperModal extends DrawnModal {
	protected override title(): string {
		return briefWords.helper.name;
	}
	protected override draw(): ComponentChild {
		return <Questions picture={helperQuestions(this.context.index.goals())} onClose={() => this.close()} />;
	}
}

export function openHelp(context: Context): void {
	new HelpModal(context).open();
}

export function openHelperQuestions(context: Context): void {
	new HelperModal(context).open();
}
