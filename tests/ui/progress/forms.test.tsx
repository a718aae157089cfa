// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { render as renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_ENTRY } from '../../../src/core/progress/entry';
import { checkInLine } from '../../../src/core/progress/write-check-in';
import { standAs } from '../../../src/core/progress/stand';
import { CheckInForm, type CheckInFormProps } from '../../../src/ui/check-in/check-in-form';
import { StandForm } from '../../../src/ui/check-in/stand-form';
import { aGoal } from '../../core/progress/a-goal';
import { lines } from './lines';

const TODAY = '2026-11-25';
const goal = aGoal({ title: 'Run 5 km', startValue: 1, target: 5, unit: 'km' });
const props = (some: Partial<CheckInFormProps> = {}): CheckInFormProps => ({
	goal,
	title: goal.title,
	last: 'Last note: 16 November, 3.2 km',
	first: { ...EMPTY_ENTRY, day: TODAY, to: 'daily' },
	today: TODAY,
	lineOf: (checked, to) =>
		checkInLine(
			{ link: to === 'daily' ? '[[Run 5 km]]' : null, ...checked, day: to === 'daily' ? null : checked.day },
			TODAY,
		),
	onAdd: () => Promise.resolve(null),
	onCancel: () => undefined,
	...some,
});

const home = document.createElement('div');
document.body.append(home);
afterEach(() => render(null, home));
const one = <T extends Element>(selector: string): T => {
	const el = home.querySelector<T>(selector);
	if (!el) throw new Error(`no ${selector}`);
	return el;
};
const type = (selector: string, value: string): Promise<void> =>
	act(() => {
		const field = one<HTMLInputElement>(selector);
		field.value = value;
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
const press = (el: Element): Promise<void> =>
	act(() => void el.dispatchEvent(new MouseEvent('click', { bubbles: true })));
const submit = (): Promise<void> =>
	act(async () => {
		one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
		await Promise.resolve();
	});
const radio = (name: string): HTMLElement => {
	const found = [...home.querySelectorAll<HTMLElement>('[role="radio"]')].find(
		(el) => el.textContent?.trim() === name,
	);
	if (!found) throw new Error(`no ${name}`);
	return found;
};

describe('the check-in form', () => {
	it('of a life goal and of a therapy goal ask their own questions', async () => {
		const therapy = aGoal({ kind: 'therapy', title: 'How I attach' });
		await expect(lines(renderToString(<CheckInForm {...props()} />))).toMatchFileSnapshot(
			'../../expected/progress/check-in-life.html',
		);
		await expect(
			lines(renderToString(<CheckInForm {...props({ goal: therapy, title: therapy.title })} />)),
		).toMatchFileSnapshot('../../expected/progress/check-in-therapy.html');
	});

	it('shows the exact line, and hands on exactly what the line says', async () => {
		const onAdd = vi.fn(() => Promise.resolve(null));
		await act(() => render(<CheckInForm {...props({ onAdd })} />, home));
		await type('#groundwork-check-in-current', '3,6');
		await press(radio('steady'));
		await type('#groundwork-check-in-text', 'Easier\nthan Sunday');
		expect(one('code').textContent).toBe(
			'- [[Run 5 km]] (current:: 3.6) (morale:: steady) Easier than Sunday',
		);
		await press(radio('This goal’s note'));
		expect(one('code').textContent).toBe('- 2026-11-25 (current:: 3.6) (morale:: steady) Easier than Sunday');
		await submit();
		expect(onAdd).toHaveBeenCalledExactlyOnceWith(
			{ fields: { current: 3.6, morale: 'steady' }, text: 'Easier than Sunday', day: TODAY },
			'goal',
		);
	});

	it('says at once what it cannot read, and what is lacking only after a try', async () => {
		const onAdd = vi.fn(() => Promise.resolve(null));
		await act(() => render(<CheckInForm {...props({ onAdd })} />, home));
		expect(home.textContent).not.toContain('Nothing to write down');
		await submit();
		expect(home.textContent).toContain('Nothing to write down yet.');
		await type('#groundwork-check-in-current', 'far');
		expect(home.textContent).toContain('“far” does not read as a number.');
		await submit();
		expect(onAdd).not.toHaveBeenCalled();
	});

	it('stays open with a sentence where the write was refused, and lets go of it on the next key', async () => {
		await act(() =>
			render(<CheckInForm {...props({ onAdd: () => Promise.resolve('No template.') })} />, home),
		);
		await type('#groundwork-check-in-current', '3');
		await submit();
		expect(home.textContent).toContain('No template.');
		await type('#groundwork-check-in-current', '4');
		expect(home.textContent).not.toContain('No template.');
	});

	it('asks how many times for a rhythm, and for no number where steps are ticked', () => {
		const of = (measure: 'rhythm' | 'steps') =>
			renderToString(<CheckInForm {...props({ goal: aGoal({ measure }) })} />);
		expect(of('rhythm')).toContain('How many times?');
		expect(of('steps')).not.toContain('groundwork-check-in-current');
	});

	it('offers closeness only when asked', async () => {
		const therapy = aGoal({ kind: 'therapy' });
		await act(() => render(<CheckInForm {...props({ goal: therapy })} />, home));
		expect(home.querySelector('input[type="range"]')).toBeNull();
		await press(one('.groundwork-more-field'));
		expect(home.querySelector('input[type="range"]')).not.toBeNull();
	});
});

describe('the form for how a goal stands', () => {
	it('asks its one question, shows its line, and hands on the answer', async () => {
		const onSave = vi.fn();
		await act(() =>
			render(
				<StandForm
					goal={goal}
					title={goal.title}
					first={null}
					lineOf={(status, said) => standAs(goal, status, said, TODAY).line}
					onSave={onSave}
					onCancel={() => undefined}
				/>,
				home,
			),
		);
		expect(home.querySelector('textarea')).toBeNull();
		await press(one('[role="radio"]:nth-of-type(3)'));
		expect(home.textContent).toContain('What would you rather give this energy to?');
		await type('#groundwork-stand-said', 'the choir');
		expect(one('code').textContent).toBe('- Let go on 2026-11-25. I’d rather give this energy to: the choir');
		await submit();
		expect(onSave).toHaveBeenCalledExactlyOnceWith('released', 'the choir');
	});
});
