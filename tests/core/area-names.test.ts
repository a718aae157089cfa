import { afterEach, describe, expect, it } from 'vitest';
import { nameAreas, ownAreas } from '../../src/core/area-names';
import { areaLabel, areaSlug } from '../../src/core/goal/areas';

afterEach(() => nameAreas(''));

describe('names of areas from the settings', () => {
	it('change the label of a default area and add names that are read as it', () => {
		nameAreas('work = Studio, atelier\n');
		expect(areaLabel('work')).toBe('Studio');
		expect(['Atelier', 'studio', 'work', 'job'].map(areaSlug)).toEqual(['work', 'work', 'work', 'work']);
	});

	it('add areas of one’s own', () => {
		nameAreas('garden = The garden');
		expect(areaSlug('the garden')).toBe('garden');
		expect(areaLabel('garden')).toBe('The garden');
		expect(ownAreas()).toEqual(['garden']);
	});

	it('leave out what does not read as a name', () => {
		nameAreas('nonsense\n = x\nhome =\n\nmoney = Purse');
		expect(ownAreas()).toEqual(['money']);
		expect(areaLabel('home')).toBe('Home');
	});

	it('are gone when the setting is emptied', () => {
		nameAreas('work = Studio');
		nameAreas('');
		expect(areaLabel('work')).toBe('Work');
		expect(areaSlug('studio')).toBe('studio');
	});
});
