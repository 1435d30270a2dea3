// Surname and title: whose they are.
import assert from 'node:assert/strict';
import { modelOf } from '../testing';
import { addressed } from './addressed';

const meant = (text: string): readonly string[] =>
  [...addressed(modelOf(text))].map(([{ form }, { name }]) => `${form} ${name}`);

describe('surname and title', () => {
  it('mean the person with that post', () =>
    assert.deepEqual(meant('市水务局局长刘建华、市政府副秘书长李若川到会。刘局长说，要抓紧。随后，李秘书长发言。'), [
      '刘局长 刘建华',
      '李秘书长 李若川',
    ]));

  it('mean nobody where the post is another, or two may be meant', () => {
    assert.deepEqual(meant('市水务局局长刘建华到会。刘书记说，要抓紧。'), []);
    assert.deepEqual(meant('市水务局局长刘建华、市科技局局长刘若川到会。刘局长说，要抓紧。'), []);
  });
});
