// Ranges over months and years, with the year at one end only.
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('date-range', () => {
  it('knows the year of an end from the other one', () => {
    checkRule(rule, '[|2025年12月11日至12月3日|]公示。');
    checkRule(rule, '[|12月11日至2025年12月3日|]公示。');
    checkRule(rule, '12月30日至2026年1月2日放假。');
  });

  it('sees past weekdays and parts of a day', () => {
    checkRule(rule, '[|12月31日（星期三）至13日|]举行。');
  });

  it('leaves lists and days apart alone', () => {
    checkRule(rule, '12月31日、13日两次召开。');
    checkRule(rule, '截至12月31日，至13日前报送的有三家。');
  });
});
