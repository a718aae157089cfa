import { helperQuestions } from '../../../core/brief/balance';
import { briefWords } from '../../../core/words/brief';
import { helpWords } from '../../../core/words/help';
import { Help } from '../../../ui/help/help';
import { Questions } from '../../../ui/help/helper-questions';
import type { Context } from '../context';
import { openPlain } from './plain-modal';

/** Always the same text; the notes have no say in when or what. */
export const openHelp = (context: Context): void =>
	openPlain(context, helpWords.title, ({ close }) => () => (
		<Help contact={context.settings().helpContact} onClose={close} />
	));

export const openHelperQuestions = (context: Context): void =>
	openPlain(context, briefWords.helper.name, ({ close }) => () => (
		<Questions picture={helperQuestions(context.index.goals())} onClose={close} />
	));
