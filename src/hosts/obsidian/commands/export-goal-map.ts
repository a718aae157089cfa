import { SuggestModal } from 'obsidian';
import { mapWords } from '../../../core/words';
import type { Choice } from '../../../ui/goal-map/props';
import type { Context, Part } from '../context';
import { exportChoices } from '../goal-map/export-choices';

/** Asks what the map is to be saved as. */
class FormatModal extends SuggestModal<Choice> {
	constructor(private readonly context: Context) {
		super(context.app);
		this.setPlaceholder(mapWords.exportMap);
	}

	override getSuggestions(query: string): Choice[] {
		const words = query.toLowerCase();
		return exportChoices(this.context).filter((choice) => choice.title.toLowerCase().includes(words));
	}

	override renderSuggestion(choice: Choice, el: HTMLElement): void {
		el.setText(choice.title);
	}

	override onChooseSuggestion(choice: Choice): void {
		choice.run();
	}
}

export const exportGoalMap: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'export-goal-map',
		name: 'Export goal map',
		icon: 'download',
		callback: () => new FormatModal(context).open(),
	});
};
