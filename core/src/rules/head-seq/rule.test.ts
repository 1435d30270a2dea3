// Levels inside one another, kinds upside down, and numbers that start anew.
import assert from 'node:assert/strict';
import { checkRule } from '../../testing';
import { rule } from './rule';

describe('head-seq', () => {
  it('逆用只作提示', () => {
    const [found] = checkRule(
      rule,
      '1.加强领导\n要抓好组织领导，压实各方责任，确保落到实处。\n[|一、思想到位|]\n要提高认识，统一思想，凝聚共识。\n2.加强督查\n要抓好督促检查，严格考核，确保落到实处。',
    );
    assert.equal(found?.severity, 'hint');
  });

  it('各章的节各数各的', () => {
    checkRule(
      rule,
      '第一章 总则\n第一节 目的\n为了保护湖泊，制定本办法。\n第二节 范围\n本办法适用于全市。\n第二章 职责\n第一节 部门\n水务部门负责湖泊保护工作。',
    );
  });

  it('跳过四个号以上的多半是摘录', () => {
    checkRule(
      rule,
      '一、总体要求\n坚持稳中求进，抓好全年工作，推动高质量发展。\n七、重点任务\n抓好项目建设，扩大有效投资，培育新的动能。',
    );
  });
});
