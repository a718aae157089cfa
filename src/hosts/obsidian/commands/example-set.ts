import { makeExample, removeExample } from '../example';
import type { Part } from '../context';

export const exampleSet: Part = (plugin, context) => {
	plugin.addCommand({
		id: 'make-example',
		name: 'Make example goals',
		icon: 'book-open',
		callback: () => void makeExample(context),
	});
	plugin.addCommand({
		id: 'remove-example',
		name: 'Remove example goals',
		icon: 'x',
		callback: () => void removeExample(context),
	});
};
