import { parseYaml } from 'obsidian';
import { otherKind, switchKind } from '../new-goal/switch-kind';
import { createWords as words } from '../../../core/words/create';
import type { Part } from '../context';

export const switchBetweenKinds: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'switch-kind',
		name: 'Switch between life and therapy',
		icon: 'split',
		checkCallback: (checking) => {
			const goal = context.currentGoal();
			if (!goal) return false;
			const kind = otherKind(goal.kind);
			if (!checking)
				void context.notes.write(
					goal.path,
					(text) => switchKind(text, kind, parseYaml),
					words.switched[kind],
				);
			return true;
		},
	});
};
